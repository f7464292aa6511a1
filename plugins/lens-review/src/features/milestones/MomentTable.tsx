import { dayWords } from '../../components';
import { MILESTONE_CHARTS, Moment, valueWords } from './milestoneLines';
import styles from './Milestones.module.css';

const COLUMNS = MILESTONE_CHARTS.flatMap(chart =>
  chart.lines.map(line => ({ ...line, chart })),
);

/** What the charts show, in numbers, newest first. */
export function MomentTable({ moments }: { moments: readonly Moment[] }) {
  return (
    <details className={styles.details}>
      <summary>Show as a table</summary>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Milestone</th>
              <th scope="col">Taken</th>
              {COLUMNS.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...moments].reverse().map(moment => (
              <tr key={moment.id}>
                <th scope="row">
                  {moment.at ? `${moment.label}. ${moment.name}` : moment.name}
                </th>
                <td>{moment.at ? dayWords(moment.at) : '–'}</td>
                {COLUMNS.map(({ id, chart, valueOf }) => (
                  <td key={id}>{valueWords(chart, valueOf(moment))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
