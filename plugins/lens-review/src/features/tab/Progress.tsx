import { Text } from '@backstage/ui';
import { remainingWork } from '@genai-lens/backstage-plugin-lens-review-common';
import { isPartly, missingProgress } from '../../practices';
import { currentAnswers, ReviewSnapshot } from '../../state';
import { remainingWords } from '../begin/remainingWords';
import styles from './Progress.module.css';

/** How many of the questions in scope have an answer, and what is left. */
export function Progress({ snapshot }: { snapshot: ReviewSnapshot }) {
  const { lens, review, scored, provided } = snapshot;
  const { answered, questions } = scored.score;
  const answers = currentAnswers(snapshot);
  const left = remainingWork({ lens, scope: review.scope, answers, provided });
  const begun = missingProgress({
    lens,
    questions: scored.questions,
    answers,
  }).filter(({ progress }) => isPartly(progress)).length;
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label="Questions answered"
        value={answered}
        max={Math.max(questions, 1)}
      />
      <Text variant="body-small">
        {answered} of {questions} questions answered
        {begun > 0 && `, ${begun} partly`} · {remainingWords(left)}
      </Text>
    </div>
  );
}
