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
  AssetFacts,
  CommonFacts,
  ModelCard,
  ModelFacts,
  ParameterRange,
  PromptFacts,
  PromptVariable,
} from './facts';
export type { Reading } from './reading';
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
export type { ChangeEvent } from './changeEvent';
export type {
  Approval,
  CurationRevision,
  Evaluation,
  HandWritten,
} from './people';
export type { SourceState } from './sourceState';
export type {
  AssetCounts,
  AssetFinding,
  AssetState,
  DerivedAsset,
  Described,
  FieldProvenance,
  OpenFacts,
  OpenFactsOf,
  StoredAsset,
} from './storedAsset';
export type { StoredLabel, StoredVersion } from './storedVersion';
