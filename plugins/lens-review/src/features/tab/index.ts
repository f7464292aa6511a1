export { LensReviewTab } from './LensReviewTab';
