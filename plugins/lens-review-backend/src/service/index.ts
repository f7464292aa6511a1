export {
  AuthorizedApplicabilityService,
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
export { AnswerConflictError, IncompleteReviewError } from './errors';
export { AuthorizedLensService } from './lenses';
export {
  AuthorizedReviewService,
  DefaultReviewService,
  rescoreDue,
} from './reviews';
