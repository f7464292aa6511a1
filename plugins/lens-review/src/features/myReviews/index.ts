export { MyReviews } from './MyReviews';
