export { parsePromptFile, promptExtension } from './parsePromptFile';
export type { PromptFile } from './PromptFile';
