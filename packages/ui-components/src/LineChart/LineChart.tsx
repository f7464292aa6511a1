import { ReactNode } from 'react';
import { countWords, shortCountWords } from '../numbers';
import { ChartLegend } from './ChartLegend';
import { ChartLine } from './lines';
import { linePath, plot, valueAxis } from './scale';
import styles from './LineChart.module.css';

interface LineChartProps {
  title: string;
  /** What the lines say, for those who do not see them; without a full stop. */
  words: string;
  /** Where the values stand, in percent from the left. At least one. */
  places: readonly number[];
  lines: readonly ChartLine[];
  shape: 'steps' | 'straight';
  /** Marks each value: where there are few of them. */
  dots?: boolean;
  /** Of a value in the legend. */
  format?: (value: number) => string;
  /** The end of the axis. Default: a round number at or above the largest value. */
  max?: number;
  /** Below the drawing: days, or `ChartStops`. */
  children: ReactNode;
}

/** Lines over places. What they say has to stand in a table beside it, too. */
export function LineChart(props: LineChartProps) {
  const { title, lines, places, shape, max } = props;
  const values = lines.flatMap(line => line.values);
  const axis = valueAxis(
    max === undefined ? values.filter(value => value !== undefined) : [max],
  );
  const drawn = lines.map(line => ({
    ...line,
    points: plot(line.values, { places, max: axis.max }),
  }));
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{title}</figcaption>
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
          aria-label={`${title}: ${props.words}.`}
        >
          {axis.ticks.map(tick => {
            const y = 100 - (tick / axis.max) * 100;
            return (
              <line key={tick} className={styles.grid} x2="100" y1={y} y2={y} />
            );
          })}
          {drawn.map(({ id, tone, points }, index) => (
            <g key={id}>
              <path
                className={styles.line}
                data-tone={tone}
                data-dash={index}
                d={linePath(points, shape)}
              />
              {props.dots && (
                <path
                  className={styles.dots}
                  data-tone={tone}
                  d={points
                    .map(point => (point ? `M${point.x} ${point.y}h0` : ''))
                    .join('')}
                />
              )}
            </g>
          ))}
        </svg>
        <div className={styles.below}>{props.children}</div>
      </div>
      <ChartLegend lines={lines} format={props.format ?? countWords} />
    </figure>
  );
}
