export { PublishDraft } from './PublishDraft';
