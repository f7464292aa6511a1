import { Text } from '@backstage/ui';
import {
  Review,
  ReviewReply,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { CompareMilestones, type CompareSides } from './CompareMilestones';
import { MilestoneCharts } from './MilestoneCharts';
import { MilestoneList } from './MilestoneList';
import { TakeMilestone } from './TakeMilestone';
import { useMilestones } from './useMilestones';
import styles from './Milestones.module.css';

interface MilestonesViewProps {
  review: Review;
  /** As the review stands now. */
  scorecard: ReviewReply['scorecard'];
  mayUpdate: boolean;
  /** What the URL compares. */
  sides: CompareSides;
  onCompare: (sides: CompareSides) => void;
  /** Saves what is not saved yet. */
  flush: () => Promise<void>;
  onOpen: (target: Pick<OpenTarget, 'questionId'>) => void;
}

/** The review as it was at moments that somebody kept, and what changed between them. */
export function MilestonesView(props: MilestonesViewProps) {
  const { review, mayUpdate, flush } = props;
  const { items, loading, error, load, loadMore } = useMilestones(review);
  if (!items) {
    return error ? (
      <LoadError what="the milestones" error={error} onRetry={() => load()} />
    ) : (
      <LoadingBlock what="the milestones" />
    );
  }
  return (
    <div className={styles.view}>
      <section aria-label="Milestones" className={styles.part}>
        <Text as="p" color="secondary">
          A milestone keeps the review as it is now: its answers, its score and
          the version of its lens.
        </Text>
        {mayUpdate && (
          <TakeMilestone review={review} flush={flush} onTaken={() => load()} />
        )}
        {items.length ? (
          <MilestoneList
            items={items}
            isLoading={loading}
            onMore={loadMore}
            onCompare={number =>
              props.onCompare({ from: String(number), to: 'current' })
            }
          />
        ) : (
          <EmptyNotice title="There is no milestone yet">
            Take one before a release, or before you work off what is open.
          </EmptyNotice>
        )}
      </section>
      {items.length > 0 && (
        <>
          <MilestoneCharts
            items={items}
            now={props.scorecard}
            onChoose={id =>
              props.onCompare({
                from: id === 'current' ? String(items[0].number) : id,
                to: 'current',
              })
            }
          />
          <CompareMilestones {...props} items={items} />
        </>
      )}
    </div>
  );
}
