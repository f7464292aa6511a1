import { Retirement } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { dayInWords } from '../../components';
import { timeScale } from './timeScale';
import { urgencyOf } from './urgency';
import styles from './TimeLine.module.css';

/** Pixels. */
const ROW = 30;
const AXIS = 26;

const month = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

interface TimeLineProps {
  items: readonly Retirement[];
  windowDays: number;
  now: Date;
}

/** The time that models have left, as bars from the announcement to the end. What it shows stands in the list too. */
export function TimeLine({ items, windowDays, now }: TimeLineProps) {
  const scale = timeScale({ items, windowDays, now });
  const height = AXIS + items.length * ROW;
  const today = `${scale.at(now.getTime())}%`;
  return (
    <div className={styles.frame}>
      <ul className={styles.names} aria-hidden>
        {items.map(({ ref, title }) => (
          <li key={ref}>{title ?? ref}</li>
        ))}
      </ul>
      <svg
        className={styles.chart}
        width="100%"
        height={height}
        role="img"
        aria-label={inWords(items)}
      >
        {scale.ticks.map(tick => (
          <g key={tick}>
            <line
              className={styles.grid}
              x1={`${scale.at(tick)}%`}
              x2={`${scale.at(tick)}%`}
              y1={AXIS - 6}
              y2={height}
            />
            <text
              className={styles.tick}
              x={`${scale.at(tick)}%`}
              y={AXIS - 12}
              textAnchor={scale.at(tick) > 92 ? 'end' : 'middle'}
            >
              {month.format(tick)}
            </text>
          </g>
        ))}
        <rect
          className={styles.past}
          x="0"
          y={AXIS - 6}
          width={today}
          height={height - AXIS + 6}
        />
        <line
          className={styles.today}
          x1={today}
          x2={today}
          y1={AXIS - 6}
          y2={height}
        />
        {items.map((item, index) => (
          <Life
            key={item.ref}
            item={item}
            y={AXIS + index * ROW + ROW / 2}
            at={scale.at}
            start={scale.start}
          />
        ))}
      </svg>
    </div>
  );
}

function Life(props: {
  item: Retirement;
  y: number;
  at: (time: number) => number;
  start: number;
}) {
  const { item, y, at, start } = props;
  const end = at(Date.parse(item.endOfLifeAt));
  const begin = at(item.legacyAt ? Date.parse(item.legacyAt) : start);
  const urgency = urgencyOf(item.daysLeft).id;
  return (
    <g data-urgency={urgency} className={styles.life}>
      <title>
        {`${item.title ?? item.ref}: ${dayInWords(item.endOfLifeAt)}`}
      </title>
      <line x1={`${begin}%`} x2={`${end}%`} y1={y} y2={y} />
      <circle cx={`${end}%`} cy={y} r="7" />
      {urgency === 'past' && (
        // A cross: color alone would not tell it from the others.
        <svg x={`${end}%`} y={y} overflow="visible">
          <path d="M-3 -3 L3 3 M-3 3 L3 -3" />
        </svg>
      )}
    </g>
  );
}

function inWords(items: readonly Retirement[]): string {
  const ends = items.map(
    ({ ref, title, endOfLifeAt, daysLeft }) =>
      `${title ?? ref}: ${dayInWords(endOfLifeAt)}, ${
        urgencyOf(daysLeft).words
      }`,
  );
  return `Time line of ${items.length} models. ${ends.join('; ')}.`;
}
