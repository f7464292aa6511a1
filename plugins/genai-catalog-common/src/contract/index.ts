import { approveModel, approvePromptVersion } from './approvals';
import {
  claimAssets,
  listAssetChanges,
  listUnclaimed,
  searchAssets,
} from './assets';
import { curateModel, curatePrompt } from './curation';
import { getModelCard, getModelDetails, getPromptDetails } from './details';
import {
  listModelEvaluations,
  recordModelEvaluations,
  recordPromptEvaluations,
} from './evaluations';
import { queryFacts } from './facts';
import { dryRunSource, listSources, refreshSource } from './sources';
import { getModelDependents, listRetirements, listUsedAssets } from './usage';
import {
  diffPromptVersions,
  getPromptVersion,
  listModelVersions,
  listPromptVersions,
  resolvePrompt,
} from './versions';

/** Every call of `/api/genai-catalog`, by name. */
export const genaiCatalogContract = Object.freeze({
  listPromptVersions,
  getPromptVersion,
  resolvePrompt,
  diffPromptVersions,
  getPromptDetails,
  approvePromptVersion,
  recordPromptEvaluations,
  curatePrompt,
  listRetirements,
  listModelVersions,
  getModelDetails,
  getModelCard,
  getModelDependents,
  approveModel,
  recordModelEvaluations,
  listModelEvaluations,
  curateModel,
  listUsedAssets,
  listSources,
  refreshSource,
  dryRunSource,
  searchAssets,
  listUnclaimed,
  claimAssets,
  listAssetChanges,
  queryFacts,
});

export * from './types';
