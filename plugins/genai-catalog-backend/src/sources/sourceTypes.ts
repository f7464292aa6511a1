import { bedrockModelsSourceType } from './bedrock-models';
import { bedrockPromptsSourceType } from './bedrock-prompts';
import { catalogSourceType } from './catalog';
import { filesSourceType } from './files';
import { langfuseSourceType } from './langfuse';
import { mlflowSourceType } from './mlflow';
import { SourceType } from './SourceType';

/** The places that prompts and models are read from: config may name these types. */
export const sourceTypes: readonly SourceType[] = [
  bedrockModelsSourceType,
  bedrockPromptsSourceType,
  catalogSourceType,
  filesSourceType,
  langfuseSourceType,
  mlflowSourceType,
];
