export { readAcceptanceConfig } from './readAcceptanceConfig';
export type { AcceptanceConfig } from './readAcceptanceConfig';
export { readFleetConfig } from './readFleetConfig';
export { readEvidencePushers } from './readEvidencePushers';
export type { EvidencePusher } from './readEvidencePushers';
export { readEvidenceSchedule } from './readEvidenceSchedule';
export { readLensReviewConfig } from './readLensReviewConfig';
export type { LensFileConfig, LensReviewConfig, LensSettings } from './types';
export { readLensSchedule } from './readLensSchedule';
