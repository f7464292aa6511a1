export { findLens } from './findLens';
export { findReviewWithAnswers } from './findReviewWithAnswers';
export type { ReviewWithAnswers } from './findReviewWithAnswers';
export { findReview } from './findReview';
export { historyOf, insertHistory } from './insertHistory';
export { insertLens } from './insertLens';
export { insertReview } from './insertReview';
export { listAnswers } from './listAnswers';
export { listAnswersOfReviews } from './listAnswersOfReviews';
export { listDecisions } from './listDecisions';
export { listHistory } from './listHistory';
export { listReviews } from './listReviews';
export { lockReview } from './lockReview';
export { lockReviewWithAnswers } from './lockReviewWithAnswers';
export { markReviewDeleted } from './markReviewDeleted';
export { replaceOwners } from './replaceOwners';
export { updateAnswer } from './updateAnswer';
export { updateReview } from './updateReview';
export { upsertAnswers } from './upsertAnswers';
export { upsertDecision } from './upsertDecision';
export {
  deletePracticeMasks,
  upsertPracticeMasks,
} from './upsertPracticeMasks';
export { upsertPillarScores } from './upsertPillarScores';
