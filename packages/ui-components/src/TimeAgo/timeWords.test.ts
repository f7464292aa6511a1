import { relativeTime } from './timeWords';

const now = new Date('2026-11-20T12:00:00Z');

describe('relativeTime', () => {
  it.each([
    ['2026-11-20T11:59:30Z', 'just now'],
    ['2026-11-20T11:58:59Z', '1 minute ago'],
    ['2026-11-20T09:00:00Z', '3 hours ago'],
    ['2026-11-19T12:00:00Z', 'yesterday'],
    ['2026-11-15T12:00:00Z', '5 days ago'],
    ['2026-11-01T12:00:00Z', '2 weeks ago'],
    ['2026-05-20T12:00:00Z', '6 months ago'],
    ['2024-11-01T12:00:00Z', '2 years ago'],
    ['2026-11-20T12:05:00Z', 'in 5 minutes'],
  ])('%s is %s', (at, expected) => {
    expect(relativeTime(new Date(at), now)).toBe(expected);
  });
});
