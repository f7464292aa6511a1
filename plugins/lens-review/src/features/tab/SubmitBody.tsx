import { Alert, Text } from '@backstage/ui';
import {
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Link } from 'react-router-dom';
import { messageOf } from '../../errors';
import { OverallSaveState } from '../../state';
import { TabNavigation } from './useTabLocation';

interface SubmitBodyProps {
  lens: Lens;
  missing: readonly string[];
  saveState: OverallSaveState;
  error: Error | undefined;
  hrefOf: TabNavigation['hrefOf'];
  onLeave: () => void;
}

/** What submitting means, or what is in its way, with links to the questions. */
export function SubmitBody(props: SubmitBodyProps) {
  const { lens, missing, saveState, error, hrefOf, onLeave } = props;
  if (missing.length) {
    return (
      <>
        <Text as="p">
          These questions are in scope and have no answer yet. "Don't know" for
          all of a question is no answer: say what you do know, or mark it not
          applicable.
        </Text>
        <ul>
          {missing.map(id => {
            const question = findQuestion(lens, id);
            return (
              <li key={id}>
                <Link
                  to={hrefOf({
                    view: 'questions',
                    pillar: question?.pillarId,
                    question: id,
                    practice: undefined,
                  })}
                  onClick={onLeave}
                >
                  {question?.title ?? id}
                </Link>
              </li>
            );
          })}
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
