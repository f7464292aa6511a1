export { AuthorizedReviewService } from './AuthorizedReviewService';
export type { ReviewContext } from './context';
export { DefaultReviewService } from './DefaultReviewService';
export { rescoreDue } from './rescoreDue';
export type { ReviewService } from './types';
