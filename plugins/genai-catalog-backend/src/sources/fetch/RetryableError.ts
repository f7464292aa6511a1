import { ServiceUnavailableError } from '@backstage/errors';

/** A failure that may pass: trying again can help. */
export class RetryableError extends ServiceUnavailableError {
  /** What the service asked us to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, retryAfterMs?: number) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}
