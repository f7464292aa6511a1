import { ServiceUnavailableError } from '@backstage/errors';
import { pause } from './pause';
import { RetryableError } from './RetryableError';

/** How often, and how long, to try again. Times in milliseconds. */
export interface RetryPolicy {
  /** Attempts in all. */
  readonly attempts: number;
  /** Before the second attempt at the most; doubles with each. */
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

/** Five attempts within half a minute or so, longer where the service asks for it. */
export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  attempts: 5,
  baseDelayMs: 500,
  maxDelayMs: 60_000,
};

/**
 * Tries again after a `RetryableError`, with growing pauses of random length so that readers do not come back together,
 * or after the pause that the service asked for. A service that wants more than the longest pause is left alone until
 * the next reading.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  options: { signal: AbortSignal; policy: RetryPolicy },
): Promise<T> {
  const { signal, policy } = options;
  for (let tried = 1; ; tried += 1) {
    try {
      signal.throwIfAborted();
      return await attempt();
    } catch (error) {
      if (!(error instanceof RetryableError)) {
        throw error;
      }
      const wait = error.retryAfterMs ?? randomDelay(tried, policy);
      if (tried >= policy.attempts || wait > policy.maxDelayMs) {
        throw new ServiceUnavailableError(
          `${error.message} (attempts: ${tried})`,
        );
      }
      await pause(wait, signal);
    }
  }
}

function randomDelay(tried: number, policy: RetryPolicy): number {
  const longest = Math.min(
    policy.maxDelayMs,
    policy.baseDelayMs * 2 ** (tried - 1),
  );
  return longest / 2 + (Math.random() * longest) / 2;
}
