import { ComponentChildren, h } from 'preact';
import { Maturity } from '@genai-lens/backstage-plugin-lens-review-common';

const BARS = [
  {
    key: 'verified',
    name: 'Verified',
    fill: '#14433f',
    meaning: 'in place, and supported by evidence',
  },
  {
    key: 'claimed',
    name: 'Claimed',
    fill: '#6f8f8b',
    meaning: 'in place by the word of a person',
  },
  {
    key: 'possible',
    name: 'Possible',
    fill: '#dbe3e2',
    meaning: 'claimed, and what is unanswered or unknown',
  },
] as const;

const WIDTH = 680;
const LABEL = 70;
const SCALE = 300;
const ROW = 24;

/** Maturity as three bars from 0 to 100 percent, each with its number and what it means. */
export function maturityChart(maturity: Maturity | null): ComponentChildren {
  if (!maturity) {
    return h('p', { key: 'maturity' }, 'Maturity: nothing is in scope.');
  }
  return h(
    'figure',
    { key: 'maturity' },
    h(
      'figcaption',
      null,
      'Maturity: the share of best practices in scope, weighted by documented risk',
    ),
    h(
      'svg',
      {
        viewBox: `0 0 ${WIDTH} ${BARS.length * ROW}`,
        role: 'img',
        'aria-label': BARS.map(
          ({ key, name }) => `${name} ${maturity[key]} percent`,
        ).join(', '),
      },
      ...BARS.map(({ key, name, fill, meaning }, at) =>
        h(
          'g',
          { key, transform: `translate(0 ${at * ROW})` },
          h('text', { x: 0, y: 14 }, name),
          h('rect', {
            x: LABEL,
            y: 2,
            width: SCALE,
            height: 17,
            fill: '#fff',
            stroke: '#999',
          }),
          h('rect', {
            x: LABEL,
            y: 2,
            width: (SCALE * maturity[key]) / 100,
            height: 17,
            fill,
            stroke: '#111',
          }),
          h(
            'text',
            { x: LABEL + SCALE + 8, y: 14 },
            `${maturity[key]} %  ${meaning}`,
          ),
        ),
      ),
    ),
  );
}
