import { Button, Link, Text } from '@backstage/ui';
import { RiCheckLine, RiQuestionLine } from '@remixicon/react';
import {
  absoluteTime,
  Badge,
  LoadError,
  UserLink,
} from '@genai-lens/ui-components';
import { useReviewHref } from '../../useReviewHref';
import { useHandedToMe } from './useHandedToMe';
import styles from './OurPlan.module.css';

/** Questions that others have handed to the reader; nothing where there are none. */
export function HandedToMe() {
  const { value, loading, error, retry, loadMore } = useHandedToMe();
  const reviewHref = useReviewHref();
  if (error) {
    return <LoadError what="your questions" error={error} onRetry={retry} />;
  }
  if (!value?.items.length) {
    return null;
  }
  return (
    <section aria-label="Questions handed to you" className={styles.part}>
      <Text as="h3" variant="body-medium" weight="bold">
        Questions handed to you
      </Text>
      <ul className={styles.rows}>
        {value.items.map(item => {
          const { entityRef, title, lensId, questionId, questionTitle } = item;
          return (
            <li
              key={`${lensId} ${entityRef} ${questionId}`}
              className={styles.row}
            >
              <span className={styles.words}>
                <Link
                  href={reviewHref(entityRef, { lensId, question: questionId })}
                >
                  {questionTitle}
                </Link>
                <Text as="span" variant="body-small" color="secondary">
                  {title} · from <UserLink userRef={item.by} />
                  {item.message && `: ${item.message}`}
                </Text>
              </span>
              <span className={styles.state}>
                {item.answered ? (
                  <Badge tone="positive" icon={RiCheckLine}>
                    Answered
                  </Badge>
                ) : (
                  <Badge tone="announcement" icon={RiQuestionLine}>
                    Not answered
                  </Badge>
                )}
                <Text variant="body-small">
                  Until {absoluteTime(new Date(item.expiresAt))}
                </Text>
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
          Show more questions
        </Button>
      )}
    </section>
  );
}
