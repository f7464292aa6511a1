import { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Facts below one another, each with its name. */
export function FactList({ children }: { children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>;
}

/** A fact of a `FactList`; left out where nothing is known. */
export function Fact(props: { label: string; children?: ReactNode }) {
  const { label, children } = props;
  if (children === undefined || children === null || children === '') {
    return null;
  }
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
