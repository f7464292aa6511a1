import { Link, Text } from '@backstage/ui';
import { SubjectAnswer } from '@genai-lens/backstage-plugin-lens-review-common';
import { useReviewHref } from '../../useReviewHref';
import styles from './SubjectCard.module.css';

/** An answer, with the best practices for which it matters, and the way to it. */
export function AnswerRow({ answer }: { answer: SubjectAnswer }) {
  const { entityRef, title, lensId, questionId, questionTitle } = answer;
  const reviewHref = useReviewHref();
  return (
    <li className={styles.row}>
      <Link href={reviewHref(entityRef, { lensId, question: questionId })}>
        {`${title}: ${questionTitle}`}
      </Link>
      <Text as="span" variant="body-small" color="secondary">
        {answer.practices.map(practice => practice.title).join(' · ')}
      </Text>
    </li>
  );
}
