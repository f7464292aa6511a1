import { mapBounded } from './mapBounded';
import { retryAfterMs } from './retryAfter';
import { RetryableError } from './RetryableError';
import { withRetries } from './withRetries';

const signal = new AbortController().signal;
const tick = () =>
  new Promise(resolve => {
    setTimeout(resolve, 5);
  });

describe('retryAfterMs', () => {
  const now = new Date('2026-01-01T00:00:00Z');

  it.each([
    ['2', 2_000],
    ['0.5', 500],
    ['Thu, 01 Jan 2026 00:00:03 GMT', 3_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %p', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

describe('mapBounded', () => {
  it('keeps order and the bound', async () => {
    let running = 0;
    let most = 0;
    const results = await mapBounded(
      [1, 2, 3, 4, 5],
      { concurrency: 2, signal },
      async item => {
        running += 1;
        most = Math.max(most, running);
        await tick();
        running -= 1;
        return item * 10;
      },
    );
    expect(results).toEqual([10, 20, 30, 40, 50]);
    expect(most).toBe(2);
  });

  it('begins nothing after a failure, and waits for what runs', async () => {
    const begun: number[] = [];
    let ended = 0;
    const work = mapBounded(
      [1, 2, 3, 4],
      { concurrency: 2, signal },
      async item => {
        begun.push(item);
        if (item === 1) {
          throw new Error('first');
        }
        await tick();
        ended += 1;
      },
    );
    await expect(work).rejects.toThrow('first');
    expect(begun).toEqual([1, 2]);
    expect(ended).toBe(1);
  });

  it('begins nothing after an abort', async () => {
    const aborted = AbortSignal.abort(new Error('stop'));
    const work = jest.fn();
    await expect(
      mapBounded([1], { concurrency: 1, signal: aborted }, work),
    ).rejects.toThrow('stop');
    expect(work).not.toHaveBeenCalled();
  });
});

describe('withRetries', () => {
  const policy = { attempts: 3, baseDelayMs: 1, maxDelayMs: 100 };

  it('tries again after what may pass, and not after anything else', async () => {
    const attempt = jest
      .fn()
      .mockRejectedValueOnce(new RetryableError('busy'))
      .mockRejectedValueOnce(new Error('final'));
    await expect(withRetries(attempt, { signal, policy })).rejects.toThrow(
      'final',
    );
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('stops waiting when it is told to', async () => {
    const controller = new AbortController();
    const work = withRetries(
      () => Promise.reject(new RetryableError('busy', 60_000)),
      {
        signal: controller.signal,
        policy: { ...policy, maxDelayMs: 60_000 },
      },
    );
    controller.abort(new Error('stop'));
    await expect(work).rejects.toThrow('stop');
  });
});
