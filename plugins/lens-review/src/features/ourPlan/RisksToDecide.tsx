import { Button, Link, Text } from '@backstage/ui';
import { LoadError, UserLink } from '@genai-lens/ui-components';
import { dayWords, RiskBadge } from '../../components';
import { useReviewHref } from '../../useReviewHref';
import { useRisksToDecide } from './useRisksToDecide';
import styles from './OurPlan.module.css';

/** Requests to accept a risk on which the reader may decide; nothing where there are none. */
export function RisksToDecide() {
  const { value, loading, error, retry, loadMore } = useRisksToDecide();
  const reviewHref = useReviewHref();
  if (error) {
    return (
      <LoadError what="the risks to decide" error={error} onRetry={retry} />
    );
  }
  if (!value?.items.length) {
    return null;
  }
  return (
    <section aria-label="Risks to decide" className={styles.part}>
      <Text as="h3" variant="body-medium" weight="bold">
        Risks to decide
      </Text>
      <ul className={styles.rows}>
        {value.items.map(item => {
          const { entityRef, lensId, questionId, choiceId, acceptance } = item;
          const href = reviewHref(entityRef, {
            lensId,
            view: 'plan',
            question: questionId,
            practice: choiceId,
          });
          return (
            <li
              key={`${lensId} ${entityRef} ${questionId} ${choiceId}`}
              className={styles.row}
            >
              <span className={styles.words}>
                <Link href={href}>{item.practiceTitle}</Link>
                <Text as="span" variant="body-small" color="secondary">
                  {item.title} · <UserLink userRef={acceptance.requestedBy} />{' '}
                  asks to accept the risk until {dayWords(acceptance.expiresAt)}
                </Text>
              </span>
              <span className={styles.state}>
                <RiskBadge risk={item.documentedRisk} />
              </span>
            </li>
          );
        })}
      </ul>
      {loadMore && (
        <Button
          size="small"
          variant="secondary"
          isDisabled={loading}
          onPress={loadMore}
        >
          {`Show more risks (${value.items.length} of ${value.totalItems} shown)`}
        </Button>
      )}
    </section>
  );
}
