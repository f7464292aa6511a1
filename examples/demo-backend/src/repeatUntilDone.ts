import { setTimeout as pause } from 'node:timers/promises';

/** Runs `step` until it succeeds, fails in a way that is not worth repeating, or has been tried often enough. */
export async function repeatUntilDone(
  step: () => Promise<void>,
  options: {
    attempts: number;
    pauseMs: number;
    worthRepeating: (error: unknown) => boolean;
    signal: AbortSignal;
  },
): Promise<void> {
  const { attempts, pauseMs, worthRepeating, signal } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      await step();
      return;
    } catch (error) {
      if (attempt >= attempts || !worthRepeating(error)) {
        throw error;
      }
      await pause(pauseMs, undefined, { signal });
    }
  }
}
