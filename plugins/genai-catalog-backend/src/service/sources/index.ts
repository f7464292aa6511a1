export { BasicPermissions } from './BasicPermissions';
export { LedgerService, type LedgerPage } from './LedgerService';
export { SourceService } from './SourceService';
