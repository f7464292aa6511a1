export { findPlan } from './findPlan';
export {
  countAcceptances,
  listAcceptances,
  positionOfAcceptance,
} from './listAcceptances';
export type { FoundAcceptance } from './listAcceptances';
export { countAssigned, listAssigned, positionOf } from './listAssigned';
export type { Assigned, AssignedPosition } from './listAssigned';
export { listRequestedVersions } from './listRequestedVersions';
export { revokeRetired } from './revokeRetired';
export { upsertAcceptance } from './upsertAcceptance';
export { upsertImprovement } from './upsertImprovement';
