export { bedrockPromptsSourceType } from './bedrockPromptsSourceType';
