export { AuthorizedReviewService } from './AuthorizedReviewService';
export type { ReviewContext } from './context';
export { DefaultReviewService } from './DefaultReviewService';
export { ReviewPresenter } from './ReviewPresenter';
export type { ReviewService } from './types';
