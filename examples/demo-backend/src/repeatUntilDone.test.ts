import { repeatUntilDone } from './repeatUntilDone';

const options = () => ({
  attempts: 3,
  pauseMs: 1,
  worthRepeating: () => true,
  signal: new AbortController().signal,
});

describe('repeatUntilDone', () => {
  it('repeats until the step succeeds', async () => {
    const step = jest
      .fn<Promise<void>, []>()
      .mockRejectedValueOnce(new Error('not yet'))
      .mockResolvedValue();

    await repeatUntilDone(step, options());

    expect(step).toHaveBeenCalledTimes(2);
  });

  it('gives up after the last attempt, with its error', async () => {
    const step = jest.fn(async () => {
      throw new Error('never');
    });

    await expect(repeatUntilDone(step, options())).rejects.toThrow('never');
    expect(step).toHaveBeenCalledTimes(3);
  });

  it('does not repeat what does not mend itself', async () => {
    const step = jest.fn(async () => {
      throw new Error('bad');
    });

    await expect(
      repeatUntilDone(step, { ...options(), worthRepeating: () => false }),
    ).rejects.toThrow('bad');
    expect(step).toHaveBeenCalledTimes(1);
  });

  it('stops waiting when it is aborted', async () => {
    const abort = new AbortController();
    const step = jest.fn(async () => {
      abort.abort();
      throw new Error('not yet');
    });

    await expect(
      repeatUntilDone(step, {
        ...options(),
        pauseMs: 60_000,
        signal: abort.signal,
      }),
    ).rejects.toThrow(/abort/i);
    expect(step).toHaveBeenCalledTimes(1);
  });
});
