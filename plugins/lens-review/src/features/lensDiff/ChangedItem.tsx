import { ChangedRow } from './diffRows';
import { fieldWords } from './fieldWords';
import styles from './LensDiff.module.css';

/** One thing that both versions have; unfolded, what each of them says. */
export function ChangedItem({ row }: { row: ChangedRow }) {
  const { kind, id, title, questionId, fields } = row;
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          {title}
          <span className={styles.hint}>
            {id && `${kind} ${id}${questionId ? ` of ${questionId}` : ''}: `}
            {fields.map(({ field }) => fieldWords(field)).join(', ')}
          </span>
        </summary>
        <dl className={styles.fields}>
          {fields.map(({ field, from, to }) => (
            <div key={field}>
              <dt>{fieldWords(field)}</dt>
              <dd>
                {from === undefined ? 'Nothing before' : <del>{from}</del>}
              </dd>
              <dd>{to === undefined ? 'Nothing now' : <ins>{to}</ins>}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
