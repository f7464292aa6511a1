import { ReactNode } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import styles from './RiskGrid.module.css';

interface RiskGridProps {
  /** What the table tells, read out. */
  caption: string;
  /** Where it stands: its row heads have the same ground. */
  on: 'page' | 'card';
  className?: string;
  /** `thead` and `tbody`. */
  children: ReactNode;
}

/** A table of cells that are marked by risk. The heads of its rows stay in sight where it is wider than the page. */
export function RiskGrid({ caption, on, className, children }: RiskGridProps) {
  return (
    <div className={styles.scroller} data-on={on}>
      <table className={[styles.table, className].filter(Boolean).join(' ')}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </div>
  );
}
