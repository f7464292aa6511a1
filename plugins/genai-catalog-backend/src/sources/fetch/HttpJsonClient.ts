import {
  AuthenticationError,
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { withDeadline } from './deadline';
import { readBounded } from './readBounded';
import { retryAfterMs } from './retryAfter';
import { RetryableError } from './RetryableError';
import { TooLargeError } from './TooLargeError';
import { DEFAULT_RETRY_POLICY, RetryPolicy, withRetries } from './withRetries';

/** What an `HttpJsonClient` needs to know. */
export interface HttpJsonClientOptions {
  /** For messages, for example `Langfuse`. */
  readonly service: string;
  /** Without a slash at the end; may have a path. */
  readonly baseUrl: string;
  /** Sent with each request; may hold credentials. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Per attempt, body included. */
  readonly timeoutMs: number;
  readonly retry?: RetryPolicy;
  /** Of one answer. */
  readonly maxBytes?: number;
}

/** A query parameter; those without a value are left out. */
export type QueryParameters = Readonly<
  Record<string, string | number | undefined>
>;

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads JSON over HTTP with retries, a deadline and a limit of size. Its errors name the service, the path and the
 * status, never what was answered: bodies hold prompt text.
 */
export class HttpJsonClient {
  readonly #options: HttpJsonClientOptions;

  constructor(options: HttpJsonClientOptions) {
    this.#options = options;
  }

  /** `path` begins with a slash, and its segments are encoded already. */
  async get(
    path: string,
    options: { query?: QueryParameters; signal: AbortSignal },
  ): Promise<unknown> {
    const { baseUrl, service, timeoutMs } = this.#options;
    const url = new URL(`${baseUrl}${path}`);
    for (const [name, value] of Object.entries(options.query ?? {})) {
      if (value !== undefined) {
        url.searchParams.set(name, String(value));
      }
    }
    const what = `${service}: ${path}`;
    return withRetries(
      () =>
        withDeadline(signal => this.#attempt(url, { what, signal }), {
          signal: options.signal,
          timeoutMs,
          what,
        }).catch(asRetryable(options.signal, what)),
      {
        signal: options.signal,
        policy: this.#options.retry ?? DEFAULT_RETRY_POLICY,
      },
    );
  }

  async #attempt(
    url: URL,
    { what, signal }: { what: string; signal: AbortSignal },
  ): Promise<unknown> {
    const { headers, maxBytes = DEFAULT_MAX_BYTES } = this.#options;
    // A redirect could take the credentials elsewhere.
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      redirect: 'manual',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw failureOf(response, what);
    }
    const text = await readBounded(response.body ?? emptyBody(), {
      maxBytes,
      what: `The answer of ${what}`,
    });
    return parseJson(text, what);
  }
}

async function* emptyBody(): AsyncIterable<string> {}

function failureOf(response: Response, what: string): Error {
  const { status } = response;
  if (status === 429 || status >= 500) {
    const wait = retryAfterMs(response.headers.get('retry-after'), new Date());
    return new RetryableError(`${what} answered ${status}`, wait);
  }
  switch (status) {
    case 401:
      return new AuthenticationError(`${what} refused the credentials`);
    case 403:
      return new NotAllowedError(`${what} is not allowed with the credentials`);
    case 404:
      return new NotFoundError(`${what} is not there`);
    default:
      return status >= 300 && status < 400
        ? new InputError(
            `${what} redirects, which is not followed; configure the final address`,
          )
        : new InputError(`${what} answered ${status}`);
  }
}

/** A JSON parser's message quotes what it could not read, so it is not passed on. */
function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${what} answered something that is not JSON`);
  }
}

/** What is not an answer of the service is a failure of the network, except where we were told to stop. */
function asRetryable(signal: AbortSignal, what: string) {
  return (error: unknown): never => {
    signal.throwIfAborted();
    if (error instanceof RetryableError || isFinal(error)) {
      throw error;
    }
    throw new RetryableError(
      error instanceof ServiceUnavailableError
        ? error.message
        : `${what} cannot be reached or broke off${codeOf(error)}`,
    );
  };
}

function isFinal(error: unknown): boolean {
  return [
    AuthenticationError,
    InputError,
    NotAllowedError,
    NotFoundError,
    TooLargeError,
  ].some(type => error instanceof type);
}

/** The operating system's code, such as ECONNREFUSED, which `fetch` hides in its error's cause. */
function codeOf(error: unknown): string {
  const cause = isError(error) ? error.cause : undefined;
  return isError(cause) && typeof cause.code === 'string'
    ? ` (${cause.code})`
    : '';
}
