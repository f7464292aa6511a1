export { BulkAccess } from './BulkAccess';
export type { MayUpdate } from './BulkAccess';
export { FleetAccess } from './FleetAccess';
export { VisibleEntityLists } from './VisibleEntityLists';
