import {
  MilestoneSummary,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ChartLine, countWords } from '@genai-lens/ui-components';

/** A milestone, or the review as it is now. */
export interface Moment {
  /** The number of the milestone, or `current`. */
  readonly id: string;
  /** "3", or "Now". */
  readonly label: string;
  readonly name: string;
  /** Undefined: now. */
  readonly at?: string;
  readonly scorecard: ReviewReply['scorecard'];
}

type LineOfMoments = Pick<ChartLine, 'id' | 'title' | 'tone'> & {
  readonly valueOf: (moment: Moment) => number | undefined;
};

/** A chart of lines that are counted in the same thing. */
export interface MilestoneChartDefinition {
  readonly title: string;
  readonly lines: readonly LineOfMoments[];
  readonly format: (value: number) => string;
  readonly max?: number;
}

const percent = (value: number) => `${Math.round(value)}%`;

/** What is shown over the milestones, a chart for each thing that is counted. */
export const MILESTONE_CHARTS: readonly MilestoneChartDefinition[] = [
  {
    title: 'Open best practices',
    format: countWords,
    lines: [
      {
        id: 'high',
        title: 'High risk',
        tone: 'negative',
        valueOf: ({ scorecard }) => scorecard.openPractices.HIGH,
      },
      {
        id: 'medium',
        title: 'Medium risk',
        tone: 'warning',
        valueOf: ({ scorecard }) => scorecard.openPractices.MEDIUM,
      },
      {
        id: 'low',
        title: 'Low risk',
        tone: 'announcement',
        valueOf: ({ scorecard }) => scorecard.openPractices.LOW,
      },
    ],
  },
  {
    title: 'Maturity',
    format: percent,
    max: 100,
    lines: [
      {
        id: 'claimed',
        title: 'Claimed',
        tone: 'quiet',
        valueOf: ({ scorecard }) => scorecard.maturity?.claimed,
      },
      {
        id: 'verified',
        title: 'Verified',
        tone: 'positive',
        valueOf: ({ scorecard }) => scorecard.maturity?.verified,
      },
    ],
  },
];

/** The milestones, oldest first, and the review as it is now. */
export function momentsOf(
  newestFirst: readonly MilestoneSummary[],
  now: Moment['scorecard'],
): readonly Moment[] {
  return [
    ...[...newestFirst].reverse().map(({ number, name, at, scorecard }) => ({
      id: String(number),
      label: String(number),
      name,
      at,
      scorecard,
    })),
    { id: 'current', label: 'Now', name: 'Now', scorecard: now },
  ];
}

/** What one line of a chart says of a moment, or "–". */
export function valueWords(
  { format }: MilestoneChartDefinition,
  value: number | undefined,
): string {
  return value === undefined ? '–' : format(value);
}

/** What a chart says of one moment: "Release 1: High risk 5, Medium risk 3, Low risk 0". */
export function momentWords(
  chart: MilestoneChartDefinition,
  moment: Moment,
): string {
  const values = chart.lines.map(
    ({ title, valueOf }) => `${title} ${valueWords(chart, valueOf(moment))}`,
  );
  return `${moment.name}: ${values.join(', ')}`;
}

/** What a chart says: "High risk from 5 at Release 1 to 3 now; …". */
export function chartWords(
  chart: MilestoneChartDefinition,
  moments: readonly Moment[],
): string {
  const first = moments[0];
  const last = moments[moments.length - 1];
  return chart.lines
    .map(
      ({ title, valueOf }) =>
        `${title} from ${valueWords(chart, valueOf(first))} at ${
          first.name
        } to ${valueWords(chart, valueOf(last))} now`,
    )
    .join('; ');
}
