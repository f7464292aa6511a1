export { ActorResolver, ON_BEHALF_OF_HEADER } from './actor';
export type { Caller } from './actor';
export {
  AuthorizedApplicabilityService,
  DefaultApplicabilityService,
} from './applicability';
export { AnswerConflictError, IncompleteReviewError } from './errors';
export { AuthorizedLensService } from './lenses';
export { AuthorizedReviewService, DefaultReviewService } from './reviews';
