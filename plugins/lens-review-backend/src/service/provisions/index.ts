export { AuthorizedProvisionService } from './AuthorizedProvisionService';
export { readProvided } from './readProvided';
export { ProvidedLoopError, ProvisionConflictError } from './errors';
