import { Lane } from './Lane';
import { SaveOutcome, SaveQueue } from './SaveQueue';

jest.useFakeTimers();

/** A queue whose saves end when the test says so. */
function setUp() {
  const saves: { key: string; end: (outcome: SaveOutcome) => Promise<void> }[] =
    [];
  const queue = new SaveQueue({
    lane: new Lane(),
    save: key =>
      new Promise(resolve => {
        const end = async (outcome: SaveOutcome) => {
          resolve(outcome);
          await jest.advanceTimersByTimeAsync(0);
        };
        saves.push({ key, end });
      }),
  });
  const begun = () => saves.map(({ key }) => key);
  return { queue, saves, begun };
}

describe('SaveQueue', () => {
  it('saves one at a time', async () => {
    const { queue, saves, begun } = setUp();
    queue.schedule('a', { delayMs: 0 });
    queue.schedule('b', { delayMs: 0 });
    await jest.advanceTimersByTimeAsync(0);
    expect(begun()).toEqual(['a']);
    await saves[0].end('done');
    expect(begun()).toEqual(['a', 'b']);
  });

  it('saves once what is scheduled again while waiting, and again what changes in flight', async () => {
    const { queue, saves, begun } = setUp();
    queue.schedule('a', { delayMs: 500 });
    await jest.advanceTimersByTimeAsync(400);
    queue.schedule('a', { delayMs: 500 });
    await jest.advanceTimersByTimeAsync(400);
    expect(begun()).toEqual([]);
    await jest.advanceTimersByTimeAsync(100);
    expect(begun()).toEqual(['a']);
    queue.schedule('a', { delayMs: 0 });
    queue.schedule('a', { delayMs: 0 });
    await saves[0].end('done');
    await saves[1].end('done');
    expect(begun()).toEqual(['a', 'a']);
  });

  it('backs off after failures: 1, 2, 4, … 30 seconds', async () => {
    const { queue, saves } = setUp();
    queue.schedule('a', { delayMs: 0 });
    await jest.advanceTimersByTimeAsync(0);
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      await saves.at(-1)?.end('failed');
      const tries = saves.length;
      await jest.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(saves).toHaveLength(tries);
      await jest.advanceTimersByTimeAsync(1);
      expect(saves).toHaveLength(tries + 1);
    }
  });

  it('tries at once when it is told to, and starts the back-off anew after a success', async () => {
    const { queue, saves } = setUp();
    queue.schedule('a', { delayMs: 0 });
    await jest.advanceTimersByTimeAsync(0);
    await saves[0].end('failed');
    queue.retryNow();
    await jest.advanceTimersByTimeAsync(0);
    expect(saves).toHaveLength(2);
    await saves[1].end('done');
    queue.schedule('b', { delayMs: 0 });
    await jest.advanceTimersByTimeAsync(0);
    await saves[2].end('failed');
    await jest.advanceTimersByTimeAsync(1000);
    expect(saves).toHaveLength(4);
  });

  it('does not try again what is held', async () => {
    const { queue, saves } = setUp();
    queue.schedule('a', { delayMs: 0 });
    await jest.advanceTimersByTimeAsync(0);
    await saves[0].end('held');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
  });

  it('flushes what waits, and ends when it has been tried', async () => {
    const { queue, saves } = setUp();
    queue.schedule('a', { delayMs: 10_000 });
    const flushed = jest.fn();
    queue.flush().then(flushed);
    await jest.advanceTimersByTimeAsync(0);
    expect(saves).toHaveLength(1);
    expect(flushed).not.toHaveBeenCalled();
    await saves[0].end('done');
    expect(flushed).toHaveBeenCalled();
  });

  it('does not try again while paused', async () => {
    const { queue, saves } = setUp();
    queue.schedule('a', { delayMs: 0 });
    await jest.advanceTimersByTimeAsync(0);
    queue.pause();
    await saves[0].end('failed');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
    queue.retryNow();
    await jest.advanceTimersByTimeAsync(0);
    expect(saves).toHaveLength(2);
  });
});
