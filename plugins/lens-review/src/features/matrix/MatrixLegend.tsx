import { LegendEntry, RiskGridLegend } from '../../components/RiskGrid';
import { CELL_ICONS } from './cellIcons';
import { MatrixMark } from './cellWords';

const WORDS: readonly [MatrixMark, string][] = [
  ['HIGH', 'Worst open risk high'],
  ['MEDIUM', 'Worst open risk medium'],
  ['LOW', 'Worst open risk low'],
  ['unknown', 'Hatched: something is unanswered or unknown'],
  ['accepted', 'The rest is accepted risk'],
  ['clear', 'All in place'],
  ['out-of-scope', 'Out of scope'],
];

const ENTRIES: readonly LegendEntry[] = WORDS.map(([mark, words]) => ({
  mark,
  words,
  icon: CELL_ICONS[mark],
  hatched: mark === 'unknown',
}));

/** What the marks of the cells mean. */
export function MatrixLegend() {
  return <RiskGridLegend entries={ENTRIES} />;
}
