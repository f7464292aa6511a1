import { Button, Text } from '@backstage/ui';
import { MilestoneSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { PracticeCounts, StatusBadge } from '../../components';
import { maturityWords } from './maturityWords';
import styles from './Milestones.module.css';

interface MilestoneListProps {
  /** Newest first. */
  items: readonly MilestoneSummary[];
  isLoading: boolean;
  /** Undefined where there are no more. */
  onMore: (() => void) | undefined;
  onCompare: (number: number) => void;
}

/** The moments that were kept, with how the review stood. */
export function MilestoneList(props: MilestoneListProps) {
  const { items, isLoading, onMore, onCompare } = props;
  return (
    <>
      <ol className={styles.list} aria-label="Milestones, newest first">
        {items.map(({ number, name, at, by, lensVersion, scorecard }) => (
          <li key={number} className={styles.item}>
            <div className={styles.words}>
              <span className={styles.title}>
                <Text as="h3" variant="body-large" weight="bold">
                  {number}. {name}
                </Text>
                {scorecard.status !== 'none' && (
                  <StatusBadge status={scorecard.status} />
                )}
              </span>
              <Text as="p" variant="body-small" color="secondary">
                Taken <TimeAgo at={at} short /> by <UserLink userRef={by} /> ·
                lens version {lensVersion} · {maturityWords(scorecard.maturity)}
              </Text>
              <PracticeCounts score={scorecard} compact />
            </div>
            <Button
              size="small"
              variant="secondary"
              aria-label={`Compare ${name} with now`}
              onPress={() => onCompare(number)}
            >
              Compare with now
            </Button>
          </li>
        ))}
      </ol>
      {onMore && (
        <div>
          <Button
            size="small"
            variant="secondary"
            isPending={isLoading}
            onPress={onMore}
          >
            Show older ones
          </Button>
        </div>
      )}
    </>
  );
}
