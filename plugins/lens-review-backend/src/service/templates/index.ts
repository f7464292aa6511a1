export { AuthorizedTemplateService } from './AuthorizedTemplateService';
export { TemplateConflictError } from './errors';
