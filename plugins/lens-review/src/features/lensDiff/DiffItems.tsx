import { DiffRow } from './diffRows';
import styles from './LensDiff.module.css';

/** Pillars, questions and best practices by their titles. */
export function DiffItems({ rows }: { rows: readonly DiffRow[] }) {
  return (
    <ul className={styles.list}>
      {rows.map(({ kind, id, title, questionId, practices }) => (
        <li key={`${kind}/${questionId}/${id}`} className={styles.item}>
          <span>{title}</span>
          <span className={styles.hint}>
            {kind} {id}
            {questionId && ` of ${questionId}`}
            {practices > 0 &&
              ` with ${practices} best ${
                practices === 1 ? 'practice' : 'practices'
              }`}
          </span>
        </li>
      ))}
    </ul>
  );
}
