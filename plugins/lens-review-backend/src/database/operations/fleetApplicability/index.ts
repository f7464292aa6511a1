export { countApplicability } from './countApplicability';
export { countPeers } from './countPeers';
export type { PeerCount, PeerKind } from './countPeers';
export { listApplicability } from './listApplicability';
export type { ApplicabilityRow } from './listApplicability';
export { listDependencies } from './listDependencies';
export type { ApplicabilityStatus } from './whereStatus';
