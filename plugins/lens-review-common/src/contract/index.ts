import { decideApplicability, listEntityLenses } from './applicability';
import { confirmAnswers, saveAnswer } from './answers';
import {
  disputeEvidence,
  getEvidence,
  refreshEvidence,
  withdrawDispute,
} from './evidence';
import {
  decideFleetApplicability,
  getFleetStatus,
  getFleetSummary,
  getFleetTrend,
  listFleetApplicability,
  listFleetComponents,
  listFleetGaps,
  listFleetOptions,
  queryFleetApplicability,
  queryFleetComponents,
  queryFleetGaps,
  queryFleetSummary,
  queryFleetTrend,
} from './fleet';
import { getLens, listLenses } from './lenses';
import {
  getFleetReport,
  getReport,
  getSteeringFile,
  importAnswers,
  queryFleetReport,
} from './reports';
import {
  deleteReview,
  getReview,
  listHistory,
  listReviews,
  patchReview,
  startReview,
  submitReview,
} from './reviews';

/** Every call of `/api/lens-review`, by name. */
export const lensReviewContract = Object.freeze({
  listLenses,
  getLens,
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
  getEvidence,
  refreshEvidence,
  disputeEvidence,
  withdrawDispute,
  getFleetSummary,
  queryFleetSummary,
  listFleetComponents,
  queryFleetComponents,
  listFleetGaps,
  queryFleetGaps,
  getFleetTrend,
  queryFleetTrend,
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
});

export { openApiDocument } from '@genai-lens/http-contract';
export { FLEET_WITHOUT } from './fleet';
export { LIMITS } from './primitives';
export type { AnyRoute, Route } from '@genai-lens/http-contract';
export * from './types';
export * from './fleet/types';
export * from './reports/types';
