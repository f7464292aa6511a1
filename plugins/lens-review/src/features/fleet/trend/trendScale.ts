/** A point of a line, in percent of the drawing; y grows downwards. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** Ticks of an axis from zero, and what its end stands for. */
export interface ValueAxis {
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** An axis from 0 to a round number at or above the largest value, with at most five ticks; whole numbers only. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const largest = Math.max(1, ...values);
  const magnitude = 10 ** Math.floor(Math.log10(largest / 4));
  const step = Math.max(
    1,
    STEPS.map(each => each * magnitude).find(
      each => Number.isInteger(each) && each * 4 >= largest,
    ) ?? largest,
  );
  const count = Math.ceil(largest / step);
  return {
    max: count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  };
}

/** Where the values of the days stand between the first day and the last. A single day stands at the end. */
export function plot(
  points: readonly { readonly date: string; readonly value: number }[],
  axis: ValueAxis,
): readonly PlotPoint[] {
  const times = points.map(({ date }) => Date.parse(date));
  const start = times[0];
  const span = times[times.length - 1] - start;
  return points.map(({ value }, index) => ({
    x: span > 0 ? round(((times[index] - start) / span) * 100) : 100,
    y: round(100 - (value / axis.max) * 100),
  }));
}

/** The line as an SVG path. A value holds until the next day that has one, so the line goes in steps. */
export function stepPath(points: readonly PlotPoint[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return [
    `M${first.x} ${first.y}`,
    ...rest.map(({ x, y }) => `H${x}V${y}`),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
