export {
  EntityLensReviewCard,
  EntityLensReviewContent,
  lensReviewPlugin,
} from './legacy/plugin';
export { lensReviewApiRef } from './api';
export { isLensReviewAvailable } from './filter';
