export { deleteOldSnapshots } from './deleteOldSnapshots';
export { findRuns } from './findRuns';
export { listDueReviews } from './listDueReviews';
export { listReviewedLenses } from './listReviewedLenses';
export { insertRun, updateRun } from './runs';
