import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `url` answers with a success; `abort` is a promise whose end means that it never will. */
export async function waitForUrl(url, { seconds, abort }) {
  const deadline = Date.now() + seconds * 1000;
  let aborted = false;
  abort?.then(() => (aborted = true));
  while (!(await answers(url))) {
    if (aborted) {
      throw new Error(`The process behind ${url} ended before it answered.`);
    }
    if (Date.now() > deadline) {
      throw new Error(`${url} did not answer within ${seconds} seconds.`);
    }
    await sleep(300);
  }
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
