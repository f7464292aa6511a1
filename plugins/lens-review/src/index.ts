export { default } from './plugin';
export { lensReviewApiRef } from './api';
export { isLensReviewAvailable } from './filter';
