export { findVersion } from './findVersion';
export { usePromptDetails, usePromptVersions } from './usePrompt';
