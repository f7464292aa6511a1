export { findLens } from './findLens';
export {
  findReviewWithAnswers,
  lockReviewWithAnswers,
} from './findReviewWithAnswers';
export type { ReviewWithAnswers } from './findReviewWithAnswers';
export { findReview } from './findReview';
export { insertHistory } from './insertHistory';
export { insertLens } from './insertLens';
export { insertReview } from './insertReview';
export { listAnswers } from './listAnswers';
export { listDecisions } from './listDecisions';
export { listHistory } from './listHistory';
export { listReviews } from './listReviews';
export { lockReview } from './lockReview';
export { markReviewDeleted } from './markReviewDeleted';
export { replaceOwners } from './replaceOwners';
export { updateAnswer } from './updateAnswer';
export { updateReview } from './updateReview';
export { upsertAnswers } from './upsertAnswers';
export { upsertDecision } from './upsertDecision';
export { upsertPillarScores } from './upsertPillarScores';
