export { AuthorizedApplicabilityService } from './AuthorizedApplicabilityService';
export { DefaultApplicabilityService } from './DefaultApplicabilityService';
