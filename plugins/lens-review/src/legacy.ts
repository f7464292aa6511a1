export {
  EntityLensReviewCard,
  EntityLensReviewContent,
  EntityLensReviewPlanCard,
  EntityLensReviewSubjectCard,
  LensLibraryPage,
  EntityLensReviewFleetCard,
  LensReviewFleetPage,
  lensReviewPlugin,
  MyLensReviews,
  OurLensReviewPlan,
} from './legacy/plugin';
export { lensReviewApiRef } from './api';
export { isLensReviewAvailable } from './filter';
