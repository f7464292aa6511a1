export { conflictOf, missingOf } from './errors';
export { FleetClient } from './FleetClient';
export {
  LensReviewClient,
  type LensReviewRequestOptions,
} from './LensReviewClient';
export { ReportClient } from './ReportClient';
export type { EntityRefLike } from '@genai-lens/http-contract';
