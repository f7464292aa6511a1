import { FleetTrendPoint } from '@genai-lens/backstage-plugin-lens-review-common';
import { ChartLine, countWords } from '@genai-lens/ui-components';

/** A line of a chart, and what it counts. */
export interface TrendLine extends Pick<ChartLine, 'id' | 'title' | 'tone'> {
  readonly valueOf: (point: FleetTrendPoint) => number;
}

/** A chart of lines that are counted in the same thing. */
export interface TrendChartDefinition {
  readonly title: string;
  readonly lines: readonly TrendLine[];
}

/** What the trend shows, a chart for each thing that is counted. */
export const TREND_CHARTS: readonly TrendChartDefinition[] = [
  {
    title: 'Open best practices',
    lines: [
      {
        id: 'high',
        title: 'High risk',
        tone: 'negative',
        valueOf: point => point.openPractices.HIGH,
      },
      {
        id: 'medium',
        title: 'Medium risk',
        tone: 'warning',
        valueOf: point => point.openPractices.MEDIUM,
      },
      {
        id: 'low',
        title: 'Low risk',
        tone: 'announcement',
        valueOf: point => point.openPractices.LOW,
      },
    ],
  },
  {
    title: 'Components',
    lines: [
      {
        id: 'reviewed',
        title: 'Reviewed',
        tone: 'positive',
        valueOf: point => point.reviewed,
      },
      {
        id: 'in-progress',
        title: 'In progress',
        tone: 'quiet',
        valueOf: point => point.inProgress,
      },
      {
        id: 'stale',
        title: 'Stale',
        tone: 'warning',
        valueOf: point => point.stale,
      },
    ],
  },
];

/** From the first day on which any review had begun. */
export function sinceFirstReview(
  points: readonly FleetTrendPoint[],
): readonly FleetTrendPoint[] {
  const first = points.findIndex(
    ({ reviewed, inProgress, stale }) => reviewed + inProgress + stale > 0,
  );
  return first < 0 ? [] : points.slice(first);
}

/** What a line says: "High risk from 34 on 3 Aug 2026 to 28 on 1 Nov 2026". */
export function lineWords(
  line: TrendLine,
  points: readonly FleetTrendPoint[],
): string {
  const first = points[0];
  const last = points[points.length - 1];
  return `${line.title} from ${countWords(line.valueOf(first))} on ${dayWords(
    first.date,
  )} to ${countWords(line.valueOf(last))} on ${dayWords(last.date)}`;
}

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "3 Aug 2026", of a day in UTC. */
export function dayWords(date: string): string {
  return day.format(Date.parse(date));
}
