import { Text } from '@backstage/ui';
import {
  AnswerInput,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { answerLines } from './answerLines';
import styles from './Templates.module.css';

interface AnswerTextProps {
  question: Question;
  answer: AnswerInput;
}

/** An answer to read: what it says of each best practice, and its notes. */
export function AnswerText({ question, answer }: AnswerTextProps) {
  const lines = answerLines(question, answer);
  return (
    <>
      {lines.length > 0 ? (
        <ul className={styles.lines}>
          {lines.map(({ id, title, words, note }) => (
            <li key={id}>
              <strong>{words}</strong>: {title}
              {note && <span className={styles.note}>{note}</span>}
            </li>
          ))}
        </ul>
      ) : (
        <Text as="p" variant="body-small" color="secondary">
          Nothing is said of a best practice.
        </Text>
      )}
      {answer.notes && (
        <Text as="p" variant="body-small" className={styles.notes}>
          {answer.notes}
        </Text>
      )}
    </>
  );
}
