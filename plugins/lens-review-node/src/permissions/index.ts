export {
  createLensReviewConditionalDecision,
  lensReviewConditions,
} from './conditions';
export type { ReviewFilter, ReviewResource } from './resource';
export { reviewResourceRef } from './resource';
export { reviewPermissionRules } from './rules';
