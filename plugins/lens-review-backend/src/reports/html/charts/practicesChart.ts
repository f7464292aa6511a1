import { ReactNode } from 'react';
import { PracticeCounts } from '../../countPractices';
import { STATE_WORDS } from '../../words';
import { stackedChart } from './stackedChart';

const LAYERS = [
  { key: 'established', fill: '#14433f', ink: '#fff' },
  { key: 'open', fill: '#c0561b', ink: '#fff' },
  { key: 'accepted', fill: '#a9b0ba', ink: '#111' },
  { key: 'unknown', fill: '#e9ebee', ink: '#111' },
] as const;

/** Best practices in scope by what they count as. */
export function practicesChart(
  bars: readonly { readonly name: string; readonly counts: PracticeCounts }[],
): ReactNode {
  return stackedChart({
    caption: 'Best practices in scope, by pillar',
    layers: LAYERS.map(layer => ({ ...layer, word: STATE_WORDS[layer.key] })),
    bars,
  });
}
