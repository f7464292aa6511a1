export { PromptTab } from './PromptTab';
