export { generatedReviewsModule as default } from './generatedReviewsModule';
