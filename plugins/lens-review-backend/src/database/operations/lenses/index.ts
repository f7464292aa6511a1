export { countPinnedReviews } from './countPinnedReviews';
export {
  deleteDraft,
  findDraft,
  insertDraft,
  listDrafts,
  lockDraft,
  updateDraft,
} from './drafts';
export { listLensVersions } from './listLensVersions';
export { lockLens } from './lockLens';
export { readingsOf, upsertReading } from './readings';
export { updateDeprecation } from './updateDeprecation';
export { lockPinnedReviews } from './lockPinnedReviews';
export { listReviewsById } from './listReviewsById';
export { writeRescored, type RescoredReview } from './writeRescored';
