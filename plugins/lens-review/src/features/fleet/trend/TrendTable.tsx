import { FleetTrendPoint } from '@genai-lens/backstage-plugin-lens-review-common';
import { countWords } from '@genai-lens/ui-components';
import { dayWords, TREND_CHARTS } from './trendLines';
import styles from './Trend.module.css';

const LINES = TREND_CHARTS.flatMap(({ lines }) => lines);

/** The days of the charts, newest first, without those on which nothing changed. */
export function TrendTable(props: { points: readonly FleetTrendPoint[] }) {
  const rows = props.points
    .map(point => ({
      date: point.date,
      values: LINES.map(line => line.valueOf(point)),
    }))
    .filter(
      ({ values }, index, all) =>
        index === 0 || String(values) !== String(all[index - 1].values),
    )
    .reverse();
  return (
    <details className={styles.details}>
      <summary>Show as a table</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Since</th>
            {LINES.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date, values }) => (
            <tr key={date}>
              <th scope="row">{dayWords(date)}</th>
              {values.map((value, index) => (
                <td key={LINES[index].id}>{countWords(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
