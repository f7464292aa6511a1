import { Alert, Button, Text } from '@backstage/ui';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { SaveStatus, staleSentences, StatusBadge } from '../../components';
import { ReviewSession, ReviewSnapshot } from '../../state';
import { ScopeDialog } from '../begin';
import { ReviewReports } from '../reports';
import { ApplyTemplate } from '../templates';
import { Progress } from './Progress';
import { SubmitReview } from './SubmitReview';
import { TabNavigation } from './useTabLocation';
import styles from './ReviewHeader.module.css';

interface ReviewHeaderProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
  navigation: TabNavigation;
}

/** How a review stands, who changed it last, and what can be done with all of it. */
export function ReviewHeader(props: ReviewHeaderProps) {
  const { session, snapshot, navigation } = props;
  const { lens, review, may } = snapshot;
  const reasons = staleSentences(review.staleReasons);
  return (
    <div className={styles.header}>
      <div className={styles.title}>
        <Text as="h2" variant="title-small" weight="bold">
          {lens.name}
        </Text>
        <Text variant="body-small">version {lens.version}</Text>
        <StatusBadge status={review.status} />
        <SaveStatus state={snapshot.saveState} live />
      </div>
      <div className={styles.actions}>
        {lens.scopeFacts.length > 0 && (
          <ScopeDialog
            lens={lens}
            scope={review.scope}
            mayUpdate={may.update}
            onSave={scope => session.patch({ scope })}
          />
        )}
        {may.update && <ApplyTemplate session={session} snapshot={snapshot} />}
        <ReviewReports session={session} snapshot={snapshot} />
        {may.update && (
          <SubmitReview
            session={session}
            snapshot={snapshot}
            hrefOf={navigation.hrefOf}
          />
        )}
      </div>
      <div className={styles.standing}>
        <Progress snapshot={snapshot} />
        <Text as="p" variant="body-small" className={styles.change}>
          Last changed <TimeAgo at={review.updatedAt} short /> by{' '}
          <UserLink userRef={review.updatedBy} />
          {review.submittedAt && review.submittedBy && (
            <>
              {' '}
              · Submitted <TimeAgo at={review.submittedAt} short /> by{' '}
              <UserLink userRef={review.submittedBy} />
            </>
          )}
        </Text>
      </div>
      {reasons.length > 0 && (
        <Alert
          className={styles.wide}
          status="warning"
          icon
          title="This review is stale"
          description={reasons.join(' ')}
          customActions={
            review.staleReasons?.includes('confirmation-overdue') && (
              <Button
                size="small"
                variant="secondary"
                onPress={() => navigation.go({ view: 'still-true' })}
              >
                See what is due
              </Button>
            )
          }
        />
      )}
    </div>
  );
}
