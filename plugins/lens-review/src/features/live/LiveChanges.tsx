import { Link, Text } from '@backstage/ui';
import { RiUserVoiceLine } from '@remixicon/react';
import {
  Answer,
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countOf, TimeAgo, UserLink } from '@genai-lens/ui-components';
import styles from './Live.module.css';

interface LiveChangesProps {
  lens: Lens;
  /** Answers that others have saved while the review was open: those that came last. */
  news: readonly Answer[];
  hrefOf: (questionId: string) => string;
}

/** Says, also to those who do not see it, whose answer has just taken the place of what was shown. */
export function LiveChanges({ lens, news, hrefOf }: LiveChangesProps) {
  const [first, ...more] = news;
  return (
    <div role="status" aria-live="polite">
      {first && (
        <Text as="p" variant="body-small" className={styles.line}>
          <RiUserVoiceLine size={16} aria-hidden className={styles.icon} />{' '}
          <UserLink userRef={first.updatedBy} /> changed{' '}
          {more.length > 0 ? (
            countOf(news.length, 'answer', 'answers')
          ) : (
            <>
              the answer to{' '}
              <Link variant="body-small" href={hrefOf(first.questionId)}>
                {findQuestion(lens, first.questionId)?.subject ??
                  first.questionId}
              </Link>
            </>
          )}{' '}
          <TimeAgo at={first.updatedAt} short />
        </Text>
      )}
    </div>
  );
}
