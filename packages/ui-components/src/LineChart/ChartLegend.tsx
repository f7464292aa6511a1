import { ChartLine } from './lines';
import styles from './LineChart.module.css';

interface ChartLegendProps {
  lines: readonly ChartLine[];
  format: (value: number) => string;
}

/** What each line stands for, and its last value. */
export function ChartLegend({ lines, format }: ChartLegendProps) {
  return (
    <ul className={styles.legend} aria-hidden>
      {lines.map(({ id, title, tone, values }, index) => {
        const last = values[values.length - 1];
        return (
          <li key={id} className={styles.entry}>
            <svg width="28" height="8">
              <line
                className={styles.line}
                data-tone={tone}
                data-dash={index}
                x2="28"
                y1="4"
                y2="4"
              />
            </svg>
            {title}
            <strong>{last === undefined ? '–' : format(last)}</strong>
          </li>
        );
      })}
    </ul>
  );
}
