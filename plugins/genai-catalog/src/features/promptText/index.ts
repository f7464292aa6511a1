export { TextForbidden } from './TextForbidden';
export { TextPanel } from './TextPanel';
export { versionChoices } from './versionChoices';
