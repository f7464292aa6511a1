export type {
  AssetKind,
  AssetSnapshot,
  ModelSnapshot,
  NameValue,
  PromptSnapshot,
  VersionSnapshot,
} from './asset';
export type { PromptContent, PromptMessage, TemplateFormat } from './content';
export type {
  CommonFacts,
  ModelCard,
  ModelFacts,
  PromptFacts,
  PromptVariable,
} from './facts';
export type {
  Source,
  SourcePage,
  SourceProblem,
  SourceReadOptions,
} from './source';
