export { usePromptDetails, usePromptVersions } from './usePrompt';
