export {
  EntityLensReviewCard,
  EntityLensReviewContent,
  LensLibraryPage,
  EntityLensReviewFleetCard,
  LensReviewFleetPage,
  lensReviewPlugin,
  MyLensReviews,
} from './legacy/plugin';
export { lensReviewApiRef } from './api';
export { isLensReviewAvailable } from './filter';
