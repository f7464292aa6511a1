export { conflictOf, missingOf } from './errors';
export {
  LensReviewClient,
  type LensReviewRequestOptions,
} from './LensReviewClient';
export type { EntityRefLike } from '@genai-lens/http-contract';
