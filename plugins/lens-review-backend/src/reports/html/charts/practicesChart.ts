import { ComponentChildren } from 'preact';
import { PracticeCounts } from '../../counts';
import { STATE_WORDS } from '../../words';
import { stackedChart } from './stackedChart';

const LAYERS = [
  { key: 'established', fill: '#14433f', ink: '#fff' },
  { key: 'open', fill: '#d97b34', ink: '#111' },
  { key: 'accepted', fill: '#c5cad1', ink: '#111' },
  { key: 'unknown', fill: '#ffffff', ink: '#111' },
] as const;

/** Best practices in scope by what they count as. */
export function practicesChart(
  bars: readonly { readonly name: string; readonly counts: PracticeCounts }[],
): ComponentChildren {
  return stackedChart({
    caption: 'Best practices in scope, by pillar',
    layers: LAYERS.map(layer => ({ ...layer, word: STATE_WORDS[layer.key] })),
    bars,
  });
}
