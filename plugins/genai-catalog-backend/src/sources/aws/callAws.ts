import {
  AuthenticationError,
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { withDeadline } from '../fetch';

/** How to call. */
export interface AwsCallOptions {
  readonly signal: AbortSignal;
  /** For all attempts together. */
  readonly timeoutMs: number;
  /** For messages, for example `Amazon Bedrock in eu-central-1: ListPrompts`. */
  readonly what: string;
}

const WRONG_CREDENTIALS = [
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'InvalidClientTokenId',
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'CredentialsProviderError',
  'TokenProviderError',
];
const THROTTLED = ['ThrottlingException', 'TooManyRequestsException'];

/**
 * Makes one call through the AWS SDK, which signs, pages and tries again, with a deadline over it all. Errors become
 * those of Backstage; a message of AWS is passed on only where it is about permissions, because others may quote.
 */
export async function callAws<Output>(
  send: (options: { abortSignal: AbortSignal }) => Promise<Output>,
  options: AwsCallOptions,
): Promise<Output> {
  const { signal, what } = options;
  try {
    return await withDeadline(abortSignal => send({ abortSignal }), options);
  } catch (error) {
    signal.throwIfAborted();
    throw translate(error, what);
  }
}

function translate(error: unknown, what: string): Error {
  if (error instanceof ServiceUnavailableError) {
    return error;
  }
  const { name, status, message } = described(error);
  if (WRONG_CREDENTIALS.includes(name)) {
    return new AuthenticationError(
      `${what}: the credentials were refused (${name})`,
    );
  }
  if (name === 'AccessDeniedException' || status === 403) {
    const because = name === 'AccessDeniedException' ? `: ${message}` : '';
    return new NotAllowedError(`${what} is not allowed${because}`);
  }
  if (name === 'ResourceNotFoundException') {
    return new NotFoundError(`${what}: not there`);
  }
  if (THROTTLED.includes(name) || status === 429) {
    return new ServiceUnavailableError(`${what} is throttled`);
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new InputError(`${what} was refused (${name})`);
  }
  return name === 'SyntaxError'
    ? new InputError(`${what} answered something that is not JSON`)
    : new ServiceUnavailableError(`${what} failed (${name})`);
}

function described(error: unknown) {
  const { name, message, $metadata } = isError(error)
    ? error
    : { name: 'Error', message: '', $metadata: undefined };
  return { name, status: statusOf($metadata), message: message.slice(0, 400) };
}

function statusOf(metadata: unknown): number | undefined {
  return typeof metadata === 'object' &&
    metadata !== null &&
    'httpStatusCode' in metadata &&
    typeof metadata.httpStatusCode === 'number'
    ? metadata.httpStatusCode
    : undefined;
}
