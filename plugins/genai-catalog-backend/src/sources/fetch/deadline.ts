import { ServiceUnavailableError } from '@backstage/errors';

/**
 * Runs something that takes a signal, and gives up after a number of milliseconds, also where the work itself does not
 * listen to the signal. An abort from outside rejects with that signal's reason, lateness with
 * `ServiceUnavailableError`.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  options: { signal: AbortSignal; timeoutMs: number; what: string },
): Promise<T> {
  const { signal, timeoutMs, what } = options;
  signal.throwIfAborted();
  const controller = new AbortController();
  let stop = () => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    const giveUp = (reason: unknown) => {
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = () => giveUp(signal.reason);
    const timer = setTimeout(
      () =>
        giveUp(
          new ServiceUnavailableError(
            `${what} did not answer within ${timeoutMs} ms`,
          ),
        ),
      timeoutMs,
    );
    signal.addEventListener('abort', onAbort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
  });
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    stop();
  }
}
