import { FleetTrendPoint } from '@genai-lens/backstage-plugin-lens-review-common';
import { LineChart, timePlaces } from '@genai-lens/ui-components';
import { dayWords, lineWords, TrendChartDefinition } from './trendLines';
import styles from './Trend.module.css';

interface TrendChartProps {
  chart: TrendChartDefinition;
  /** At least one. */
  points: readonly FleetTrendPoint[];
}

/** Lines over days. Its name tells where each begins and ends; the table below has every day. */
export function TrendChart({ chart, points }: TrendChartProps) {
  const last = points[points.length - 1];
  return (
    <LineChart
      title={chart.title}
      words={chart.lines.map(line => lineWords(line, points)).join('; ')}
      places={timePlaces(points.map(({ date }) => date))}
      lines={chart.lines.map(line => ({
        ...line,
        values: points.map(line.valueOf),
      }))}
      shape="steps"
    >
      <div className={styles.days} aria-hidden>
        <span>{dayWords(points[0].date)}</span>
        <span>{dayWords(last.date)}</span>
      </div>
    </LineChart>
  );
}
