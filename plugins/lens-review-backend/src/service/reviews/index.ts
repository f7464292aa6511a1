export { AuthorizedReviewService } from './AuthorizedReviewService';
export type { ReviewContext } from './context';
export { DefaultReviewService } from './DefaultReviewService';
export type { ReviewService } from './types';
