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

/** Where days stand between the first and the last, in percent. A single day stands at the end. */
export function timePlaces(times: readonly string[]): readonly number[] {
  const moments = times.map(time => Date.parse(time));
  const start = moments[0];
  const span = moments[moments.length - 1] - start;
  return moments.map(moment =>
    span > 0 ? round(((moment - start) / span) * 100) : 100,
  );
}

/** Room for half a label at either end, in percent. */
const EDGE = 6;

/** Where so many things stand at equal distances, in percent, with room for their labels. A single one stands at the end. */
export function evenPlaces(count: number): readonly number[] {
  const step = count > 1 ? (100 - 2 * EDGE) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) =>
    round(100 - EDGE - (count - 1 - index) * step),
  );
}

/** The points of a line; a value that is undefined has none. */
export function plot(
  values: readonly (number | undefined)[],
  { places, max }: { places: readonly number[]; max: number },
): readonly (PlotPoint | undefined)[] {
  return values.map((value, index) =>
    value === undefined
      ? undefined
      : { x: places[index], y: round(100 - (value / max) * 100) },
  );
}

/**
 * The line as an SVG path. `steps`: a value holds until the next one. `straight`: from point to point. Where a point is
 * missing the line is broken.
 */
export function linePath(
  points: readonly (PlotPoint | undefined)[],
  shape: 'steps' | 'straight',
): string {
  return points
    .map((point, index) => {
      if (!point) {
        return '';
      }
      const { x, y } = point;
      if (!points[index - 1]) {
        return `M${x} ${y}`;
      }
      return shape === 'steps' ? `H${x}V${y}` : `L${x} ${y}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
