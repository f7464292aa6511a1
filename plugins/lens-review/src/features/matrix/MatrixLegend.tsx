import { CellIcon } from './CellIcon';
import { CellMark } from './cellWords';
import styles from './Matrix.module.css';

const ENTRIES: readonly [CellMark, string][] = [
  ['HIGH', 'Worst open risk high'],
  ['MEDIUM', 'Worst open risk medium'],
  ['LOW', 'Worst open risk low'],
  ['unknown', 'Hatched: something is unanswered or unknown'],
  ['accepted', 'The rest is accepted risk'],
  ['established', 'All in place'],
  ['out-of-scope', 'Out of scope'],
];

/** What the marks of the cells mean. */
export function MatrixLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {ENTRIES.map(([mark, words]) => (
        <li key={mark} className={styles.legendEntry}>
          <span
            className={styles.swatch}
            data-mark={mark}
            data-hatched={mark === 'unknown' || undefined}
          >
            <span className={styles.cellWords}>
              <CellIcon mark={mark} />
            </span>
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
