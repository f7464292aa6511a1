export { AuthorizedApplicabilityService } from './AuthorizedApplicabilityService';
export { BulkApplicabilityService } from './BulkApplicabilityService';
export { DefaultApplicabilityService } from './DefaultApplicabilityService';
