import { z } from 'zod';
import { approvalSchema } from './approvals';
import { ledgerAssetSchema, listAssetChanges } from './assets';
import { curationSchema, modelCardSchema } from './curation';
import { assetDetailsSchema, getModelCard } from './details';
import {
  evaluationsBodySchema,
  evaluationSchema,
  evaluationsQuerySchema,
  listModelEvaluations,
  runWithModelSchema,
} from './evaluations';
import { evidenceFactSchema, queryFacts, usedVersionSchema } from './facts';
import {
  assetStateSchema,
  findingSchema,
  provenanceSchema,
} from './primitives';
import {
  previewSchema,
  readingSchema,
  sourceProblemSchema,
  sourceSchema,
} from './sources';
import {
  dependentSchema,
  getModelDependents,
  listRetirements,
  usedAssetSchema,
  warningSchema,
} from './usage';
import {
  diffPromptVersions,
  promptContentSchema,
  promptVersionSchema,
  versionSchema,
} from './versions';

export type AssetVersion = z.output<typeof versionSchema>;
export type PromptVersion = z.output<typeof promptVersionSchema>;
export type PromptText = z.output<typeof promptContentSchema>;
export type PromptDiff = z.output<typeof diffPromptVersions.reply>;
export type VersionEvaluation = z.output<typeof evaluationSchema>;
/** Our own runs, or the JSON of promptfoo. */
export type EvaluationsBody = z.input<typeof evaluationsBodySchema>;
export type EvaluationsInput = z.output<typeof evaluationsBodySchema>;
export type EvaluationsQuery = z.output<typeof evaluationsQuerySchema>;
export type RunWithModel = z.output<typeof runWithModelSchema>;
export type RunsWithModel = z.output<typeof listModelEvaluations.reply>;
export type VersionApproval = z.output<typeof approvalSchema>;
export type Curation = z.output<typeof curationSchema>;
export type LedgerDetails = z.output<typeof assetDetailsSchema>;
export type ModelCardReply = z.output<typeof getModelCard.reply>;
export type ModelCardFields = z.output<typeof modelCardSchema>;
export type LedgerAsset = z.output<typeof ledgerAssetSchema>;
export type LedgerAssetState = z.output<typeof assetStateSchema>;
export type LedgerFinding = z.output<typeof findingSchema>;
export type Provenance = z.output<typeof provenanceSchema>;
export type SourceStatus = z.output<typeof sourceSchema>;
export type SourceReading = z.output<typeof readingSchema>;
export type SourceProblemReport = z.output<typeof sourceProblemSchema>;
export type AssetPreview = z.output<typeof previewSchema>;
export type Dependent = z.output<typeof dependentSchema>;
export type Dependents = z.output<typeof getModelDependents.reply>;
export type Retirement = z.output<
  typeof listRetirements.reply
>['items'][number];
export type UsedAsset = z.output<typeof usedAssetSchema>;
export type UsageWarning = z.output<typeof warningSchema>;
export type EvidenceFactReport = z.output<typeof evidenceFactSchema>;
export type UsedVersion = z.output<typeof usedVersionSchema>;
export type EntityFacts = z.output<typeof queryFacts.reply>['items'][number];
export type AssetChangesReply = z.output<typeof listAssetChanges.reply>;
