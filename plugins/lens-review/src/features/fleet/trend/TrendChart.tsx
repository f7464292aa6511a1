import { FleetTrendPoint } from '@genai-lens/backstage-plugin-lens-review-common';
import { countWords, shortCountWords } from '@genai-lens/ui-components';
import { dayWords, lineWords, TrendChartDefinition } from './trendLines';
import { plot, stepPath, valueAxis } from './trendScale';
import styles from './Trend.module.css';

interface TrendChartProps {
  chart: TrendChartDefinition;
  /** At least one. */
  points: readonly FleetTrendPoint[];
}

/** Lines over days. Its name tells where each begins and ends; the table below has every day. */
export function TrendChart({ chart, points }: TrendChartProps) {
  const axis = valueAxis(chart.lines.flatMap(line => points.map(line.valueOf)));
  const words = chart.lines.map(line => lineWords(line, points)).join('; ');
  const last = points[points.length - 1];
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{chart.title}</figcaption>
      <div className={styles.frame}>
        <ol className={styles.ticks} aria-hidden>
          {axis.ticks.map(tick => (
            <li key={tick} style={{ bottom: `${(tick / axis.max) * 100}%` }}>
              {shortCountWords(tick)}
            </li>
          ))}
        </ol>
        <svg
          className={styles.plot}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={`${chart.title}: ${words}.`}
        >
          {axis.ticks.map(tick => {
            const y = 100 - (tick / axis.max) * 100;
            return (
              <line key={tick} className={styles.grid} x2="100" y1={y} y2={y} />
            );
          })}
          {chart.lines.map(({ id, tone, valueOf }, index) => (
            <path
              key={id}
              className={styles.line}
              data-tone={tone}
              data-dash={index}
              d={stepPath(
                plot(
                  points.map(point => ({
                    date: point.date,
                    value: valueOf(point),
                  })),
                  axis,
                ),
              )}
            />
          ))}
        </svg>
        <div className={styles.days} aria-hidden>
          <span>{dayWords(points[0].date)}</span>
          <span>{dayWords(last.date)}</span>
        </div>
      </div>
      <ul className={styles.legend} aria-hidden>
        {chart.lines.map(({ id, title, tone, valueOf }, index) => (
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
            {title} <strong>{countWords(valueOf(last))}</strong>
          </li>
        ))}
      </ul>
    </figure>
  );
}
