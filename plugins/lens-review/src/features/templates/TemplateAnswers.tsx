import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import {
  findQuestion,
  Lens,
  TemplateAnswer,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { AnswerText } from './AnswerText';
import styles from './Templates.module.css';

interface TemplateAnswersProps {
  lens: Lens;
  answers: readonly TemplateAnswer[];
  /** What can be done with an answer. */
  actionsOf?: (answer: TemplateAnswer, title: string) => ReactNode;
}

/** The answers that a template brings, to read. */
export function TemplateAnswers(props: TemplateAnswersProps) {
  const { lens, answers, actionsOf } = props;
  return (
    <ul className={styles.answers} aria-label="Answers of the template">
      {answers.map(answer => {
        const { questionId } = answer;
        const question = findQuestion(lens, questionId);
        const title = question?.title ?? questionId;
        return (
          <li key={questionId} className={styles.answer}>
            <div className={styles.head}>
              <Text as="h3" variant="body-medium" weight="bold">
                {title} <code>{questionId}</code>
              </Text>
              {actionsOf?.(answer, title)}
            </div>
            {question ? (
              <AnswerText question={question} answer={answer} />
            ) : (
              <Text as="p" variant="body-small">
                This version of the lens does not have this question.
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}
