import { createElement as h, ReactNode } from 'react';
import { PracticeState } from '@genai-lens/backstage-plugin-lens-review-common';
import { PracticeCounts } from '../../countPractices';
import { STATE_WORDS } from '../../words';

/** From dark to light, so that they can be told apart without color. */
const LAYERS: readonly {
  state: PracticeState;
  fill: string;
  ink: string;
}[] = [
  { state: 'established', fill: '#14433f', ink: '#fff' },
  { state: 'open', fill: '#c0561b', ink: '#fff' },
  { state: 'accepted', fill: '#a9b0ba', ink: '#111' },
  { state: 'unknown', fill: '#e9ebee', ink: '#111' },
];

const WIDTH = 680;
const LABEL = 190;
const ROW = 24;
const LEGEND = 24;
/** A narrower segment has no room for its number; the table has it. */
const NARROW = 16;

/** Best practices in scope by what they count as, a bar for each name. */
export function practicesChart(
  bars: readonly { readonly name: string; readonly counts: PracticeCounts }[],
): ReactNode {
  const most = Math.max(1, ...bars.map(({ counts }) => inScope(counts)));
  const unit = (WIDTH - LABEL) / most;
  return h(
    'figure',
    { key: 'practices' },
    h('figcaption', null, 'Best practices in scope, by pillar'),
    h(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${LEGEND + bars.length * ROW}`,
        role: 'img',
        'aria-label':
          'Best practices in scope by what they count as. The table below has the numbers.',
      },
      ...LAYERS.map((layer, at) => legend(layer, LABEL + at * 122)),
      ...bars.map((bar, at) =>
        h(
          'g',
          { key: bar.name, transform: `translate(0 ${LEGEND + at * ROW})` },
          h('text', { x: 0, y: 14 }, shorten(bar.name)),
          ...segments(bar.counts, unit),
        ),
      ),
    ),
  );
}

function inScope(counts: PracticeCounts): number {
  return LAYERS.reduce((total, { state }) => total + counts[state], 0);
}

function legend(
  { state, fill }: (typeof LAYERS)[number],
  x: number,
): ReactNode {
  return h(
    'g',
    { key: state },
    h('rect', { x, y: 3, width: 10, height: 10, fill, stroke: '#111' }),
    h('text', { x: x + 15, y: 12 }, STATE_WORDS[state]),
  );
}

function segments(counts: PracticeCounts, unit: number): ReactNode[] {
  let right = LABEL;
  return LAYERS.filter(({ state }) => counts[state] > 0).map(
    ({ state, fill, ink }) => {
      const width = counts[state] * unit;
      const x = right;
      right += width;
      return h(
        'g',
        { key: state },
        h('rect', { x, y: 2, width, height: 17, fill, stroke: '#111' }),
        width >= NARROW &&
          h(
            'text',
            { x: x + width / 2, y: 14, textAnchor: 'middle', fill: ink },
            counts[state],
          ),
      );
    },
  );
}

function shorten(name: string): string {
  return name.length > 32 ? `${name.slice(0, 31)}…` : name;
}
