import { RemixiconComponentType } from '@remixicon/react';
import { CellLook } from './cellLook';
import styles from './RiskGrid.module.css';

/** What a look of cells means. */
export interface LegendEntry extends CellLook {
  readonly words: string;
  readonly icon?: RemixiconComponentType;
}

/** What the looks of the cells mean. */
export function RiskGridLegend(props: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {props.entries.map(({ words, icon: Icon, mark, hatched, strength }) => (
        <li key={words} className={styles.entry}>
          <span
            className={styles.swatch}
            data-mark={mark}
            data-hatched={hatched || undefined}
            data-strength={strength}
          >
            {Icon && <Icon size={14} aria-hidden />}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
