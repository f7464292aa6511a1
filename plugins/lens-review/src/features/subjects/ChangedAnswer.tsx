import { useState } from 'react';
import { Alert, Button } from '@backstage/ui';
import {
  Lens,
  Question,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import { changesOf } from './changedAnswers';
import { useChanged } from './ChangedProvider';
import { ChangeList } from './ChangeList';
import styles from './Subjects.module.css';

/** On a question's card: what its answer was about has changed. Answering anew, or *Still true*, takes it away. */
export function ChangedAnswer(props: { lens: Lens; question: Question }) {
  const { lens, question } = props;
  const changed = useChanged();
  const [isPending, setPending] = useState(false);
  const [failed, setFailed] = useState<string>();
  const changes = changesOf(changed?.answerTo(question.id));
  if (changes.length === 0) {
    return null;
  }
  const confirm = changed?.confirm;
  const stillTrue = async () => {
    setPending(true);
    setFailed(undefined);
    try {
      await confirm?.(question.id);
    } catch (error) {
      setFailed(messageOf(error));
    }
    setPending(false);
  };
  return (
    <Alert
      status="warning"
      icon
      title="What this answer was about has changed"
      description={
        <>
          <ChangeList changes={changes} lens={lens} />
          {failed && (
            <strong className={styles.failed} role="alert">
              Could not confirm. {failed}
            </strong>
          )}
        </>
      }
      customActions={
        confirm && (
          <Button
            size="small"
            variant="secondary"
            aria-label={`${question.subject ?? question.title}: still true`}
            isDisabled={isPending}
            onPress={stillTrue}
          >
            Still true
          </Button>
        )
      }
    />
  );
}
