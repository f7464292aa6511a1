import { evenPlaces, linePath, plot, timePlaces, valueAxis } from './scale';

describe('valueAxis', () => {
  it.each([
    [[], [0, 1]],
    [
      [3, 1],
      [0, 1, 2, 3],
    ],
    [[7], [0, 2, 4, 6, 8]],
    [[97], [0, 25, 50, 75, 100]],
    [[412], [0, 200, 400, 600]],
  ])('of %p has the ticks %p', (values, ticks) => {
    expect(valueAxis(values)).toEqual({
      ticks,
      max: ticks[ticks.length - 1],
    });
  });
});

describe('places', () => {
  it('spread days by their distance', () => {
    expect(timePlaces(['2026-11-01', '2026-11-02', '2026-11-11'])).toEqual([
      0, 10, 100,
    ]);
  });

  it('spread others evenly, with room for their labels', () => {
    expect(evenPlaces(3)).toEqual([6, 50, 94]);
  });

  it('put a single one at the end', () => {
    expect(timePlaces(['2026-11-01'])).toEqual([100]);
    expect(evenPlaces(1)).toEqual([94]);
  });
});

describe('a line', () => {
  const points = plot([9, undefined, 7, 5], {
    places: [0, 40, 70, 100],
    max: 10,
  });

  it('has a point for each value', () => {
    expect(points).toEqual([
      { x: 0, y: 10 },
      undefined,
      { x: 70, y: 30 },
      { x: 100, y: 50 },
    ]);
  });

  it('goes in steps where a value holds until the next one, and is broken where there is none', () => {
    expect(linePath(points, 'steps')).toBe('M0 10M70 30H100V50');
    expect(linePath(points, 'straight')).toBe('M0 10M70 30L100 50');
    expect(linePath([], 'steps')).toBe('');
  });
});
