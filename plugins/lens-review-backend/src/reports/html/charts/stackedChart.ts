import { ComponentChildren, h } from 'preact';

/** One layer of every bar. Fills go from dark to light, so that layers can be told apart without color. */
export interface ChartLayer<K extends string> {
  readonly key: K;
  readonly word: string;
  readonly fill: string;
  /** Of the number in it. */
  readonly ink: string;
}

const WIDTH = 680;
const LABEL = 190;
const ROW = 24;
const LEGEND = 24;
/** Room for a word of the legend. */
const ENTRY = 165;
/** A narrower segment has no room for its number; the table has it. */
const NARROW = 16;

/** Counts as stacked bars, one for each name, all on one scale. */
export function stackedChart<K extends string>(chart: {
  caption: string;
  layers: readonly ChartLayer<K>[];
  bars: readonly {
    readonly name: string;
    readonly counts: Readonly<Record<K, number>>;
  }[];
}): ComponentChildren {
  const { caption, layers, bars } = chart;
  const total = (counts: Readonly<Record<K, number>>) =>
    layers.reduce((sum, { key }) => sum + counts[key], 0);
  const most = Math.max(1, ...bars.map(({ counts }) => total(counts)));
  const unit = (WIDTH - LABEL) / most;
  return h(
    'figure',
    { key: caption },
    h('figcaption', null, caption),
    h(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${LEGEND + bars.length * ROW}`,
        role: 'img',
        'aria-label': `${caption}. The table below has the numbers.`,
      },
      ...layers.map((layer, at) => legend(layer, at * ENTRY)),
      ...bars.map(({ name, counts }, at) =>
        h(
          'g',
          { key: at, transform: `translate(0 ${LEGEND + at * ROW})` },
          h('text', { x: 0, y: 14 }, shorten(name)),
          ...segments(layers, counts, unit),
        ),
      ),
    ),
  );
}

function legend<K extends string>(
  { key, word, fill }: ChartLayer<K>,
  x: number,
): ComponentChildren {
  return h(
    'g',
    { key },
    h('rect', { x, y: 3, width: 10, height: 10, fill, stroke: '#111' }),
    h('text', { x: x + 15, y: 12 }, word),
  );
}

function segments<K extends string>(
  layers: readonly ChartLayer<K>[],
  counts: Readonly<Record<K, number>>,
  unit: number,
): ComponentChildren[] {
  let right = LABEL;
  return layers
    .filter(({ key }) => counts[key] > 0)
    .map(({ key, fill, ink }) => {
      const width = counts[key] * unit;
      const x = right;
      right += width;
      return h(
        'g',
        { key },
        h('rect', { x, y: 2, width, height: 17, fill, stroke: '#111' }),
        width >= NARROW &&
          h(
            'text',
            { x: x + width / 2, y: 14, 'text-anchor': 'middle', fill: ink },
            counts[key],
          ),
      );
    });
}

function shorten(name: string): string {
  return name.length > 32 ? `${name.slice(0, 31)}…` : name;
}
