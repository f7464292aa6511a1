import { Text } from '@backstage/ui';
import {
  MilestoneSummary,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ChartStops, evenPlaces, LineChart } from '@genai-lens/ui-components';
import {
  chartWords,
  MILESTONE_CHARTS,
  momentsOf,
  momentWords,
} from './milestoneLines';
import { MomentTable } from './MomentTable';
import styles from './Milestones.module.css';

/** As many as have room side by side on a small screen. */
const MOST_MILESTONES = 15;

interface MilestoneChartsProps {
  /** Newest first; at least one. */
  items: readonly MilestoneSummary[];
  now: ReviewReply['scorecard'];
  /** The number of a milestone, or `current`. */
  onChoose: (id: string) => void;
}

/** What was open, and how mature the review was, at each milestone and now. */
export function MilestoneCharts(props: MilestoneChartsProps) {
  const { items, now, onChoose } = props;
  const moments = momentsOf(items.slice(0, MOST_MILESTONES), now);
  const places = evenPlaces(moments.length);
  return (
    <section aria-label="Over the milestones" className={styles.part}>
      <Text as="h2" variant="title-x-small" weight="bold">
        Over the milestones
      </Text>
      {items.length > MOST_MILESTONES && (
        <Text as="p" color="secondary">
          The last {MOST_MILESTONES} milestones are shown.
        </Text>
      )}
      <div className={styles.charts}>
        {MILESTONE_CHARTS.map(chart => (
          <LineChart
            key={chart.title}
            title={chart.title}
            words={chartWords(chart, moments)}
            places={places}
            lines={chart.lines.map(({ valueOf, ...line }) => ({
              ...line,
              values: moments.map(valueOf),
            }))}
            shape="straight"
            dots
            format={chart.format}
            max={chart.max}
          >
            <ChartStops
              stops={moments.map(moment => ({
                id: moment.id,
                label: moment.label,
                name:
                  moment.id === 'current'
                    ? 'Compare the last milestone with now'
                    : `Compare milestone ${moment.label} with now`,
                words: momentWords(chart, moment),
              }))}
              places={places}
              onPress={onChoose}
            />
          </LineChart>
        ))}
      </div>
      <MomentTable moments={moments} />
    </section>
  );
}
