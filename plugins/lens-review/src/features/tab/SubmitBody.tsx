import { Alert, Text } from '@backstage/ui';
import { Link } from 'react-router-dom';
import { messageOf } from '@genai-lens/ui-components';
import { MissingQuestion, missingWords } from '../../practices';
import { OverallSaveState } from '../../state';
import { TabNavigation } from './useTabLocation';
import styles from './SubmitBody.module.css';

interface SubmitBodyProps {
  missing: readonly MissingQuestion[];
  saveState: OverallSaveState;
  error: Error | undefined;
  hrefOf: TabNavigation['hrefOf'];
  onLeave: () => void;
}

/** What submitting means, or what is in its way, with links to the questions. */
export function SubmitBody(props: SubmitBodyProps) {
  const { missing, saveState, error, hrefOf, onLeave } = props;
  if (missing.length) {
    return (
      <>
        <Text as="p">
          These questions have no answer yet. A question is answered when
          something is said of each of its best practices; "don't know" for all
          of them is no answer: say what you do know, or mark the question not
          applicable.
        </Text>
        <ul className={styles.missing}>
          {missing.map(({ question, progress }) => (
            <li key={question.id}>
              <Link
                className={styles.link}
                to={hrefOf({
                  view: 'questions',
                  pillar: question.pillarId,
                  question: question.id,
                  practice: undefined,
                })}
                onClick={onLeave}
              >
                {question.title}
              </Link>
              <Text as="p" variant="body-small">
                {missingWords(progress)}
              </Text>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <Text as="p">
        You say that these answers are true to the best of your knowledge. The
        review then counts as complete, with your name and today's date. It can
        still be changed.
      </Text>
      {saveState !== 'saved' && (
        <Alert
          status="warning"
          icon
          title="Some changes are not saved yet"
          description="The review can be submitted when they are."
        />
      )}
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not submit the review"
          description={messageOf(error)}
        />
      )}
    </>
  );
}
