import { plot, stepPath, valueAxis } from './trendScale';

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

describe('plot', () => {
  const axis = { max: 10, ticks: [0, 10] };

  it('spreads days by their distance', () => {
    expect(
      plot(
        [
          { date: '2026-11-01', value: 0 },
          { date: '2026-11-02', value: 5 },
          { date: '2026-11-11', value: 10 },
        ],
        axis,
      ),
    ).toEqual([
      { x: 0, y: 100 },
      { x: 10, y: 50 },
      { x: 100, y: 0 },
    ]);
  });

  it('puts a single day at the end', () => {
    expect(plot([{ date: '2026-11-01', value: 5 }], axis)).toEqual([
      { x: 100, y: 50 },
    ]);
  });

  it('holds a value until the next one', () => {
    expect(
      stepPath([
        { x: 0, y: 10 },
        { x: 40, y: 30 },
      ]),
    ).toBe('M0 10H40V30');
    expect(stepPath([])).toBe('');
  });
});
