import { timeScale } from './timeScale';

const now = new Date('2026-11-20T00:00:00Z');
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function scaleOf(windowDays: number, ...ends: string[]) {
  return timeScale({
    items: ends.map(endOfLifeAt => ({ endOfLifeAt })),
    windowDays,
    now,
  });
}

it('begins a little before today where nothing is past', () => {
  const scale = scaleOf(100, '2026-12-24');
  expect(dayOf(scale.start)).toBe('2026-11-14');
  expect(dayOf(scale.end)).toBe('2027-02-28');
});

it('goes back to what is past, but not for ever', () => {
  expect(dayOf(scaleOf(100, '2026-10-31').start)).toBe('2026-10-31');
  const scale = scaleOf(100, '2024-01-01');
  expect(dayOf(scale.start)).toBe('2026-10-01');
  expect(scale.at(Date.parse('2024-01-01'))).toBe(0);
});

it('places times between its ends', () => {
  const scale = scaleOf(100, '2026-10-01');
  expect(scale.at(scale.start)).toBe(0);
  expect(scale.at((scale.start + scale.end) / 2)).toBe(50);
  expect(scale.at(Date.parse('2030-01-01'))).toBe(100);
});

it.each([
  [90, ['2026-12-01', '2027-01-01', '2027-02-01']],
  [
    365,
    [
      '2026-11-01',
      '2027-01-01',
      '2027-03-01',
      '2027-05-01',
      '2027-07-01',
      '2027-09-01',
      '2027-11-01',
    ],
  ],
  [
    1095,
    [
      '2027-01-01',
      '2027-07-01',
      '2028-01-01',
      '2028-07-01',
      '2029-01-01',
      '2029-07-01',
    ],
  ],
])('marks months of the next %i days', (days, expected) => {
  expect(scaleOf(days).ticks.map(dayOf)).toEqual(expected);
});

it('leaves out what is no date', () => {
  expect(dayOf(scaleOf(100, 'some day').start)).toBe('2026-11-14');
});
