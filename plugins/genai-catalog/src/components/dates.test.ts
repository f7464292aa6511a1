import { daysUntil, dayInWords } from './dates';

const now = new Date('2026-11-20T12:00:00Z');

it.each([
  ['2026-11-21', 0],
  ['2026-11-22T12:00:00Z', 2],
  ['2026-11-20T11:00:00Z', -1],
  ['soon', undefined],
])('%s is %s days away', (date, days) => {
  expect(daysUntil(date, now)).toBe(days);
});

it('writes days as people do, wherever they are', () => {
  expect(dayInWords('2027-03-01')).toBe('1 Mar 2027');
  expect(dayInWords('2027-03-01T23:59:00Z')).toBe('1 Mar 2027');
  expect(dayInWords('Q3')).toBe('Q3');
});
