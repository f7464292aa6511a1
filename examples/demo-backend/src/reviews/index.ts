export { demoReviewsPlugin as default } from './demoReviewsPlugin';
