import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  HistoryEntry,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { absoluteTime, ActionDialog } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { mayAnswer, ReviewSession, toDraft } from '../../state';
import { recordedAnswer } from './recordedAnswer';
import { whyNotSaved } from './whyNotSaved';

interface RestoreAnswerProps {
  entry: HistoryEntry;
  question: Question;
  session: ReviewSession;
  onRestored: () => void;
}

/** Saves an answer of before anew, after a question; nothing for those who may not answer, and where it still holds. */
export function RestoreAnswer(props: RestoreAnswerProps) {
  const { entry, question, session, onRestored } = props;
  const [isOpen, setOpen] = useState(false);
  const answer = recordedAnswer(entry.to);
  const [{ loading, error }, restore] = useAsyncFn(async () => {
    session.answer(question.id, () => toDraft(question, answer));
    await session.flush();
    const left = session.getSnapshot().saves.get(question.id);
    if (left) {
      throw new Error(whyNotSaved(left));
    }
    setOpen(false);
    onRestored();
  }, [session, question, answer, onRestored]);

  const { answers, may } = session.getSnapshot();
  const isCurrent = answers.get(question.id)?.revision === entry.revision;
  if (!answer || isCurrent || !mayAnswer(may, question.id)) {
    return null;
  }
  const name = question.subject ?? question.title;
  const time = absoluteTime(new Date(entry.at));
  return (
    <ActionDialog
      trigger={
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Restore the answer to ${name} of ${time}`}
        >
          Restore
        </Button>
      }
      title="Restore this answer"
      action="Restore"
      failed="The answer was not restored"
      error={error}
      isPending={loading}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onAct={() => restore()}
    >
      <Text as="p">
        “{question.title}” is answered again as on {time}. That is a new entry
        of the history; the answer of now stays in it.
      </Text>
    </ActionDialog>
  );
}
