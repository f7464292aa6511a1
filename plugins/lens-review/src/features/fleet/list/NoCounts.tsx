import styles from './List.module.css';

/** Stands where a component has no open best practices of its own to count, and says why. */
export function NoCounts({ isCovered }: { isCovered: boolean }) {
  return (
    <span className={styles.words}>
      {isCovered ? 'Counted in its System' : 'Not known'}
    </span>
  );
}
