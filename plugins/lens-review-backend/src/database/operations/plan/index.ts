export { findPlan } from './findPlan';
export { countAssigned, listAssigned, positionOf } from './listAssigned';
export type { Assigned, AssignedPosition } from './listAssigned';
export { upsertAcceptance } from './upsertAcceptance';
export { upsertImprovement } from './upsertImprovement';
