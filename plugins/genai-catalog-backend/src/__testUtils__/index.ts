export type { AuditEntry } from './auditLog';
export { entity } from './entities';
export { everyRow } from './everyRow';
export { ALLOW, DENY } from './policy';
export { startGenaiBackend, type GenaiBackend } from './startGenaiBackend';
export { startPortal } from './startPortal';
