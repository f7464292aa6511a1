export { findVersion } from './findVersion';
export { useUserRef } from './useUserRef';
export { usePromptDetails, usePromptVersions } from './usePrompt';
