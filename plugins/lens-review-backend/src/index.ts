export { lensReviewPlugin as default } from './plugin';
