import { Text } from '@backstage/ui';
import {
  remainingWork,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { remainingWords } from '../begin/remainingWords';
import styles from './Progress.module.css';

interface ProgressProps {
  scored: ScoredReview;
  left: ReturnType<typeof remainingWork>;
}

/** How many of the questions in scope have an answer, and what is left. */
export function Progress({ scored, left }: ProgressProps) {
  const { answered, questions } = scored.score;
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label="Questions answered"
        value={answered}
        max={Math.max(questions, 1)}
      />
      <Text variant="body-small">
        {answered} of {questions} questions answered · {remainingWords(left)}
      </Text>
    </div>
  );
}
