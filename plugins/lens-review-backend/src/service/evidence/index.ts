export { AuthorizedEvidenceService } from './AuthorizedEvidenceService';
export { CollectorList } from './CollectorList';
export { collectAll } from './collect';
export type { EvidenceContext } from './context';
export { LensCollectorsService } from './LensCollectorsService';
export { AuthorizedPushService } from './push';
export { forgetOldEvidence } from './forgetOldEvidence';
export { DefaultEvidenceService } from './DefaultEvidenceService';
export { loadEntitiesWith } from './loadEntitiesWith';
