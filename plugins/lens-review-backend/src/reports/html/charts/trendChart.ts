import { ComponentChildren, h } from 'preact';

/** A line over days. Strokes differ in dash and in darkness, so that lines can be told apart without color. */
export interface TrendLine<T> {
  readonly word: string;
  readonly stroke: string;
  /** As SVG has it; none: a solid line. */
  readonly dash?: string;
  readonly valueOf: (point: T) => number;
}

const WIDTH = 680;
const LEFT = 40;
const TOP = 28;
const HEIGHT = 120;
const LEGEND_ENTRY = 165;

/** Counts over days as steps, on an axis from zero. At least two points. */
export function trendChart<T extends { readonly date: string }>(chart: {
  caption: string;
  lines: readonly TrendLine<T>[];
  points: readonly T[];
}): ComponentChildren {
  const { caption, lines, points } = chart;
  const first = points[0];
  const last = points[points.length - 1];
  const most = Math.max(
    1,
    ...lines.flatMap(({ valueOf }) => points.map(valueOf)),
  );
  const y = (value: number) => TOP + HEIGHT - (value / most) * HEIGHT;
  const start = Date.parse(first.date);
  const span = Date.parse(last.date) - start;
  const x = ({ date }: T) =>
    LEFT + ((Date.parse(date) - start) / span) * (WIDTH - LEFT);
  const path = ({ valueOf }: TrendLine<T>) =>
    points
      .map((point, at) =>
        at === 0
          ? `M${round(x(point))} ${round(y(valueOf(point)))}`
          : `H${round(x(point))}V${round(y(valueOf(point)))}`,
      )
      .join('');
  return h(
    'figure',
    { key: caption },
    h('figcaption', null, caption),
    h(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${TOP + HEIGHT + 20}`,
        role: 'img',
        'aria-label': `${caption}. ${lines
          .map(
            ({ word, valueOf }) =>
              `${word}: ${valueOf(first)} on ${first.date}, ${valueOf(
                last,
              )} on ${last.date}`,
          )
          .join('; ')}.`,
      },
      ...lines.map((line, at) => legend(line, at * LEGEND_ENTRY, last)),
      ...[0, most].map(value =>
        h(
          'g',
          { key: `tick ${value}` },
          h('line', {
            x1: LEFT,
            x2: WIDTH,
            y1: y(value),
            y2: y(value),
            stroke: '#bbb',
          }),
          h(
            'text',
            { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' },
            value,
          ),
        ),
      ),
      ...lines.map(line =>
        h('path', {
          key: line.word,
          d: path(line),
          fill: 'none',
          stroke: line.stroke,
          'stroke-width': 1.6,
          'stroke-dasharray': line.dash,
        }),
      ),
      h('text', { x: LEFT, y: TOP + HEIGHT + 15 }, first.date),
      h(
        'text',
        { x: WIDTH, y: TOP + HEIGHT + 15, 'text-anchor': 'end' },
        last.date,
      ),
    ),
  );
}

function legend<T>(
  { word, stroke, dash, valueOf }: TrendLine<T>,
  x: number,
  last: T,
): ComponentChildren {
  return h(
    'g',
    { key: word },
    h('line', {
      x1: x,
      x2: x + 26,
      y1: 8,
      y2: 8,
      stroke,
      'stroke-width': 1.6,
      'stroke-dasharray': dash,
    }),
    h('text', { x: x + 32, y: 12 }, `${word}: ${valueOf(last)}`),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
