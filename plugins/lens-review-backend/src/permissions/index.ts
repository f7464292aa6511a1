export { EntityAccess } from './EntityAccess';
export type { Access, Readable } from './EntityAccess';
export { registerPermissions } from './registerPermissions';
