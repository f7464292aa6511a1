export { chunksOf } from './chunksOf';
export { withDeadline } from './deadline';
export {
  HttpJsonClient,
  type HttpJsonClientOptions,
  type QueryParameters,
} from './HttpJsonClient';
export { mapBounded } from './mapBounded';
export { pageOf, type Outcome } from './pageOf';
export { problemOf } from './problemOf';
export { readBounded } from './readBounded';
export { RetryableError } from './RetryableError';
export { TooLargeError } from './TooLargeError';
export {
  DEFAULT_RETRY_POLICY,
  withRetries,
  type RetryPolicy,
} from './withRetries';
