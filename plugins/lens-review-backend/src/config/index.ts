export { readLensReviewConfig } from './readLensReviewConfig';
export type { LensFileConfig, LensReviewConfig, LensSettings } from './types';
