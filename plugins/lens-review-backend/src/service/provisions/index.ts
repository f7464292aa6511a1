export { AuthorizedProvisionService } from './AuthorizedProvisionService';
export { readProvided } from './readProvided';
export { ProviderNames } from './ProviderNames';
export { ProvidedLoopError, ProvisionConflictError } from './errors';
