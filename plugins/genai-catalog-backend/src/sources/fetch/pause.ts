import { setTimeout } from 'node:timers/promises';

/** Waits some milliseconds; rejects with the signal's reason once it is aborted. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(error => {
    signal.throwIfAborted();
    throw error;
  });
}
