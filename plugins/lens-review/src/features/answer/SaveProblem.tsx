import { Alert, Button } from '@backstage/ui';
import {
  Question,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { QuestionDraft, SaveState } from '../../state';
import { ConflictPanel } from './ConflictPanel';

interface SaveProblemProps {
  question: Question;
  scope: ReviewScope;
  draft: QuestionDraft;
  save: SaveState | undefined;
  onResolve: (keep: 'mine' | 'theirs') => void;
  onTryAgain: () => void;
}

/** What stands in the way of saving a question, and what the person can do. */
export function SaveProblem(props: SaveProblemProps) {
  const { question, draft, save, onResolve, onTryAgain } = props;
  switch (save?.kind) {
    case 'conflict':
      return (
        <ConflictPanel
          question={question}
          mine={draft}
          current={save.current}
          onResolve={onResolve}
        />
      );
    case 'refused':
      return (
        <Alert
          status="danger"
          icon
          role="alert"
          m="4"
          title="The server did not take this answer"
          description={`${save.message} What you entered is kept here.`}
        />
      );
    case 'retrying':
      return (
        <Alert
          status="warning"
          icon
          m="4"
          title="Could not save, will retry"
          description="What you entered is kept in this browser until it is saved."
          customActions={
            <Button size="small" variant="secondary" onPress={onTryAgain}>
              Try now
            </Button>
          }
        />
      );
    default:
      return null;
  }
}
