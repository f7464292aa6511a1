import { confirmBy } from './confirmBy';

describe('confirmBy', () => {
  it.each([
    ['2026-01-01T12:00:00.000Z', 1, '2026-01-02T12:00:00.000Z'],
    ['2026-01-01T12:00:00.000Z', 365, '2027-01-01T12:00:00.000Z'],
    // Days of 24 hours, whatever the clocks on the wall do.
    ['2026-03-01T00:30:00.000Z', 60, '2026-04-30T00:30:00.000Z'],
    ['2026-01-01T14:00:00.000+02:00', 1, '2026-01-02T12:00:00.000Z'],
  ])('of an answer confirmed at %s with %d days is %s', (...row) => {
    const [confirmedAt, confirmEveryDays, expected] = row;
    expect(confirmBy({ confirmedAt, confirmEveryDays })).toBe(expected);
  });
});
