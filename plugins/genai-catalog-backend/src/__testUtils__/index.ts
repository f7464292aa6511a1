export type { AuditEntry } from './auditLog';
export { entity } from './entities';
export { ALLOW, DENY } from './policy';
export { startGenaiBackend, type GenaiBackend } from './startGenaiBackend';
