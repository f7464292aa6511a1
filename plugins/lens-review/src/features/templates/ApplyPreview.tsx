import { Text } from '@backstage/ui';
import {
  AppliedTemplate,
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { AnswerText } from './AnswerText';
import { applySummary, SKIP_WORDS } from './applyWords';
import styles from './Templates.module.css';

interface ApplyPreviewProps {
  lens: Lens;
  outcome: AppliedTemplate;
}

/** What would be written, question by question, and what is not taken over and why. */
export function ApplyPreview({ lens, outcome }: ApplyPreviewProps) {
  const { applied, skipped } = outcome;
  return (
    <div className={styles.preview}>
      <Text as="p" weight="bold" role="status">
        {applySummary(outcome)}
      </Text>
      {applied.length > 0 && (
        <ul className={styles.answers} aria-label="Answers to take over">
          {applied.map(({ questionId, title, change, to }) => {
            const question = findQuestion(lens, questionId);
            return (
              <li key={questionId}>
                <Text as="h3" variant="body-medium" weight="bold">
                  {title}
                </Text>
                {change === 'changed' && (
                  <Text as="p" variant="body-small">
                    Replaces the answer of this review.
                  </Text>
                )}
                {question && <AnswerText question={question} answer={to} />}
              </li>
            );
          })}
        </ul>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>Not taken over ({skipped.length})</summary>
          <ul className={styles.lines}>
            {skipped.map(({ questionId, choiceId, title, reason }) => (
              <li key={`${questionId} ${choiceId} ${reason}`}>
                <strong>{SKIP_WORDS[reason]}</strong>:{' '}
                {title ?? choiceId ?? questionId}{' '}
                <code>{choiceId ?? questionId}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
