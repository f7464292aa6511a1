import { Button, Skeleton, VisuallyHidden } from '@backstage/ui';
import { Lens, Review } from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice, LoadError } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { ReviewSession } from '../../state';
import { HistoryItem } from './HistoryItem';
import { useHistory } from './useHistory';
import styles from './History.module.css';

interface HistoryViewProps {
  lens: Lens;
  review: Pick<Review, 'entityRef' | 'lensId' | 'scope' | 'updatedAt'>;
  session: ReviewSession;
  onOpen: (target: OpenTarget) => void;
}

/** Who changed what in a review, newest first. */
export function HistoryView(props: HistoryViewProps) {
  const { lens, review, session, onOpen } = props;
  const { scope } = review;
  const history = useHistory(review);
  const { entries, nextCursor, isLoading, error, loadMore } = history;

  if (entries.length === 0 && !isLoading && !error) {
    return (
      <EmptyNotice title="No history yet">
        Every change to the review is kept here.
      </EmptyNotice>
    );
  }
  return (
    <div className={styles.view}>
      <ol className={styles.items}>
        {entries.map(entry => (
          <HistoryItem
            key={entry.id}
            entry={entry}
            lens={lens}
            scope={scope}
            session={session}
            onRestored={history.reload}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {isLoading && (
        <div aria-busy="true">
          <VisuallyHidden role="status">Loading the history</VisuallyHidden>
          <Skeleton width="100%" height={56} />
        </div>
      )}
      {error && (
        <LoadError what="the history" error={error} onRetry={loadMore} />
      )}
      {nextCursor && !isLoading && !error && (
        <div>
          <Button variant="secondary" onPress={loadMore}>
            Show older changes
          </Button>
        </div>
      )}
    </div>
  );
}
