export { renderReview } from './review/renderReview';
