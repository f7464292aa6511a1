export { AuthorizedProvisionService } from './AuthorizedProvisionService';
export { ProvidedLoopError, ProvisionConflictError } from './errors';
