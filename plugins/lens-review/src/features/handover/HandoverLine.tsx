import { Text } from '@backstage/ui';
import { RiUserSharedLine } from '@remixicon/react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Question } from '@genai-lens/backstage-plugin-lens-review-common';
import { absoluteTime, UserLink } from '@genai-lens/ui-components';
import { HandOverDialog } from './HandOverDialog';
import { useHandovers } from './HandoverProvider';
import { TakeBack } from './TakeBack';
import styles from './Handover.module.css';

/** On a question's card: who else has it to answer, and for those who may, giving it to somebody else or taking it back. */
export function HandoverLine({ question }: { question: Question }) {
  const handovers = useHandovers();
  const handover = handovers?.of(question.id);
  if (!handovers || !handover) {
    return null;
  }
  const { mayUpdate, handOver, takeBack } = handovers;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Text as="p" variant="body-small">
          <RiUserSharedLine size={16} aria-hidden className={styles.icon} />{' '}
          Handed to <EntityRefLink entityRef={handover.to} hideIcon /> by{' '}
          <UserLink userRef={handover.by} />, until{' '}
          {absoluteTime(new Date(handover.expiresAt))}
        </Text>
        {handover.message && (
          <blockquote className={styles.message}>{handover.message}</blockquote>
        )}
      </div>
      {mayUpdate && (
        <div className={styles.actions}>
          <HandOverDialog
            question={question}
            handover={handover}
            onHandOver={body => handOver(question.id, body)}
          />
          <TakeBack
            questionId={question.id}
            onTakeBack={() => takeBack(question.id)}
          />
        </div>
      )}
    </div>
  );
}
