export {
  AuthorizedApplicabilityService,
  BulkApplicabilityService,
  DefaultApplicabilityService,
} from './applicability';
export {
  AuthorizedEvidenceService,
  collectAll,
  CollectorList,
  DefaultEvidenceService,
  forgetOldEvidence,
} from './evidence';
export type { EvidenceContext } from './evidence';
export { AuthorizedFleetService } from './fleet';
export type { FleetContext } from './fleet';
export { AnswerConflictError, IncompleteReviewError } from './errors';
export { AuthorizedLensService } from './lenses';
export { AuthorizedHandoverService, HandedQuestions } from './handovers';
export { AuthorizedPlanService } from './plan';
export { AssigneeReader } from './AssigneeReader';
export { CallerClaims } from './CallerClaims';
export { AuthorizedReviewService, DefaultReviewService } from './reviews';
export { projectedKinds, streamEntitiesWith, sweep } from './sweep';
export type { SweepContext } from './sweep';
