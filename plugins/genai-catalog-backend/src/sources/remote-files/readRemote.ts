import {
  AuthenticationError,
  InputError,
  isError,
  NotFoundError,
} from '@backstage/errors';
import {
  RetryableError,
  RetryPolicy,
  TooLargeError,
  withDeadline,
  withRetries,
} from '../fetch';

/**
 * Reads something through Backstage's URL reader; undefined where it did not change. The readers of Backstage put what
 * was answered into their messages here and there, so of their errors only the kind and the status are told.
 */
export async function readRemote<T>(
  read: (signal: AbortSignal) => Promise<T>,
  options: {
    /** The address, for messages. */
    what: string;
    signal: AbortSignal;
    timeoutMs: number;
    retry: RetryPolicy;
  },
): Promise<T | undefined> {
  const { signal, what, retry } = options;
  const attempt = async () => {
    try {
      return await withDeadline(read, options);
    } catch (error) {
      signal.throwIfAborted();
      if (isError(error) && error.name === 'NotModifiedError') {
        return undefined;
      }
      throw translate(error, what);
    }
  };
  return withRetries(attempt, { signal, policy: retry });
}

function translate(error: unknown, what: string): Error {
  if (error instanceof TooLargeError) {
    return error;
  }
  const { name, message } = isError(error)
    ? error
    : { name: 'Error', message: '' };
  // As the readers write it: `… for <address>, 404 Not Found`.
  const status = Number(/, (\d{3}) /.exec(`${message} `)?.[1]);
  if (name === 'NotFoundError' || status === 404) {
    return new NotFoundError(`${what} is not there`);
  }
  if (name === 'AuthenticationError' || status === 401) {
    return new AuthenticationError(`${what}: the credentials were refused`);
  }
  if (name === 'NotAllowedError') {
    return new InputError(
      `${what} may not be read: 'integrations' or 'backend.reading.allow' has to name its host`,
    );
  }
  if (status >= 400 && status < 500 && status !== 429 && status !== 403) {
    return new InputError(`${what} cannot be read (${status})`);
  }
  // GitHub says 403 where somebody asked too often.
  return new RetryableError(
    `${what} cannot be read${status ? ` (${status})` : ''}`,
  );
}
