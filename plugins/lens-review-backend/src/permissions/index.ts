export { EntityAccess } from './EntityAccess';
export type { Access, Readable } from './EntityAccess';
export { FleetAccess, VisibleEntityLists } from './fleet';
export { registerPermissions } from './registerPermissions';
