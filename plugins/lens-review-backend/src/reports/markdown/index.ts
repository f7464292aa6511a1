export { renderReview } from './renderReview';
