export { renderPage } from './page';
export { renderReview } from './review/renderReview';
