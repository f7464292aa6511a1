import { isBackingOff } from './backOff';

const now = new Date('2026-11-20T12:00:00.000Z');
const minutesAgo = (minutes: number) =>
  new Date(now.getTime() - minutes * 60_000).toISOString();

describe('isBackingOff', () => {
  it.each([
    [0, 0, false],
    [1, 1, true],
    [1, 2, false],
    [3, 7, true],
    [3, 8, false],
    [100, 359, true],
    [100, 360, false],
  ])(
    'after %d failures, the last %d minutes ago: %s',
    (failures, ago, leave) => {
      const source = { failures, lastAttemptAt: minutesAgo(ago) };
      expect(isBackingOff(source, now)).toBe(leave);
    },
  );

  it('reads a source that was never read', () => {
    expect(isBackingOff(undefined, now)).toBe(false);
  });
});
