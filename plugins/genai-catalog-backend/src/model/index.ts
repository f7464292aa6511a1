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
  ParameterRange,
  PromptFacts,
  PromptVariable,
} from './facts';
export type {
  Source,
  SourcePage,
  SourceProblem,
  SourceReadOptions,
} from './source';
export { DEFAULT_SOURCE_SETTINGS } from './settings';
export type {
  MappingConditions,
  MappingResult,
  MappingRule,
  SourceSettings,
} from './settings';
export type {
  Approval,
  AssetCounts,
  AssetFacts,
  AssetFinding,
  AssetState,
  ChangeEvent,
  CurationRevision,
  DerivedAsset,
  Described,
  Evaluation,
  FieldProvenance,
  HandWritten,
  OpenFacts,
  SourceState,
  StoredAsset,
  StoredLabel,
  StoredVersion,
} from './stored';
