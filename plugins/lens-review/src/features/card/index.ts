export { LensReviewCard } from './LensReviewCard';
