export { CurationService, DetailsService } from './assets';
export { ContentService } from './content';
export type { ServiceContext } from './context';
export { CurationConflictError } from './errors';
export { FactsService } from './facts';
export { FeedService } from './feed';
export { BasicPermissions, LedgerService, SourceService } from './sources';
export { UsageService } from './usage';
