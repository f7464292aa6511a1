import { decideApplicability, listEntityLenses } from './applicability';
import { confirmAnswers, saveAnswer } from './answers';
import {
  disputeEvidence,
  getEvidence,
  refreshEvidence,
  withdrawDispute,
} from './evidence';
import { listLensCollectors, pushEvidence } from './evidencePush';
import {
  decideFleetApplicability,
  getFleetChanges,
  getFleetStatus,
  getFleetSummary,
  getFleetTrend,
  getFleetWhatIf,
  listFleetApplicability,
  listFleetComponents,
  listFleetGaps,
  listFleetOptions,
  queryFleetApplicability,
  queryFleetChanges,
  queryFleetComponents,
  queryFleetGaps,
  queryFleetSummary,
  queryFleetTrend,
  queryFleetWhatIf,
} from './fleet';
import {
  handOverQuestion,
  listHandovers,
  listMyHandovers,
  takeBackQuestion,
} from './handovers';
import { getLens, listLenses } from './lenses';
import {
  deleteLensDraft,
  deprecateLensVersion,
  diffLens,
  exportLensVersion,
  getLensDraft,
  listLensVersions,
  publishLensVersion,
  restoreLensVersion,
  saveLensDraft,
  validateLens,
} from './library';
import {
  compareReview,
  getMilestone,
  listMilestones,
  listRelatedAnswers,
  takeMilestone,
  upgradeReview,
} from './milestones';
import {
  getFleetReport,
  getReport,
  getSteeringFile,
  importAnswers,
  queryFleetReport,
} from './reports';
import {
  approveAcceptance,
  declineAcceptance,
  getPlan,
  listAcceptances,
  listImprovements,
  patchImprovement,
  requestAcceptance,
  revokeAcceptance,
} from './plan';
import {
  applyTemplate,
  createTemplate,
  deleteTemplate,
  getTemplate,
  listTemplateHistory,
  listTemplates,
  replaceTemplate,
} from './templates';
import {
  listProvided,
  listProvisions,
  overrideProvided,
  releaseProvided,
  saveProvision,
  takeProvided,
  withdrawProvision,
} from './provisions';
import {
  deleteReview,
  getReview,
  listHistory,
  listReviews,
  patchReview,
  startReview,
  submitReview,
} from './reviews';
import { listSubjectAnswers } from './subjects';

/** Every call of `/api/lens-review`, by name. */
export const lensReviewContract = Object.freeze({
  listLenses,
  getLens,
  validateLens,
  saveLensDraft,
  getLensDraft,
  deleteLensDraft,
  listLensVersions,
  publishLensVersion,
  deprecateLensVersion,
  restoreLensVersion,
  exportLensVersion,
  diffLens,
  listEntityLenses,
  decideApplicability,
  listReviews,
  startReview,
  getReview,
  patchReview,
  deleteReview,
  saveAnswer,
  confirmAnswers,
  submitReview,
  listHistory,
  takeMilestone,
  listMilestones,
  getMilestone,
  compareReview,
  upgradeReview,
  listRelatedAnswers,
  getEvidence,
  refreshEvidence,
  disputeEvidence,
  withdrawDispute,
  listImprovements,
  patchImprovement,
  requestAcceptance,
  approveAcceptance,
  declineAcceptance,
  revokeAcceptance,
  listAcceptances,
  getPlan,
  handOverQuestion,
  takeBackQuestion,
  listHandovers,
  listMyHandovers,
  listProvisions,
  saveProvision,
  withdrawProvision,
  listProvided,
  takeProvided,
  overrideProvided,
  releaseProvided,
  pushEvidence,
  listLensCollectors,
  listSubjectAnswers,
  getFleetSummary,
  queryFleetSummary,
  listFleetComponents,
  queryFleetComponents,
  listFleetGaps,
  queryFleetGaps,
  getFleetTrend,
  queryFleetTrend,
  getFleetChanges,
  queryFleetChanges,
  getFleetWhatIf,
  queryFleetWhatIf,
  listFleetApplicability,
  queryFleetApplicability,
  decideFleetApplicability,
  listFleetOptions,
  getFleetStatus,
  getReport,
  getSteeringFile,
  importAnswers,
  getFleetReport,
  queryFleetReport,
  listTemplates,
  createTemplate,
  getTemplate,
  replaceTemplate,
  deleteTemplate,
  listTemplateHistory,
  applyTemplate,
});

export { openApiDocument } from '@genai-lens/http-contract';
export { PUSH_LIMITS, toolIdSchema } from './evidencePush';
export { FLEET_WITHOUT } from './fleet';
export { LIMITS } from './primitives';
export type { AnyRoute, Route } from '@genai-lens/http-contract';
export * from './types';
export * from './fleet/types';
export * from './handovers/types';
export * from './library/types';
export * from './milestones/types';
export * from './reports/types';
export * from './plan/types';
export * from './templates/types';
export * from './provisions/types';
export * from './subjects/types';
