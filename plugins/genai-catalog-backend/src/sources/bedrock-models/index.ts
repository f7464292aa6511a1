export { bedrockModelsSourceType } from './bedrockModelsSourceType';
