export { EntityAccess } from './EntityAccess';
export type { Access, Readable } from './EntityAccess';
export { BulkAccess, FleetAccess, VisibleEntityLists } from './fleet';
export type { MayUpdate } from './fleet';
export { registerPermissions } from './registerPermissions';
