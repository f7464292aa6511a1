import { Button, Text } from '@backstage/ui';
import { RiLinksLine } from '@remixicon/react';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { useEstablishedElsewhere } from './RelatedProvider';
import styles from './TakeOver.module.css';

interface TakeOverProps {
  questionId: string;
  choiceId: string;
  /** Of the best practice here. */
  title: string;
  isDisabled: boolean;
  onTakeOver: () => void;
}

/** Offers what a review against another lens has established already; nothing where none has. */
export function TakeOver(props: TakeOverProps) {
  const { questionId, choiceId, title, isDisabled, onTakeOver } = props;
  const [first] = useEstablishedElsewhere(questionId, choiceId);
  if (!first) {
    return null;
  }
  const { lensName, relatedTitle, answeredAt, answeredBy } = first;
  return (
    <div className={styles.offer}>
      <RiLinksLine size={16} aria-hidden />
      <Text as="p" variant="body-small" title={relatedTitle}>
        Established in the {lensName} review (
        <TimeAgo at={answeredAt} short />, <UserLink userRef={answeredBy} />)
      </Text>
      {!isDisabled && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={`Take over: ${title}`}
          onPress={onTakeOver}
        >
          Take over
        </Button>
      )}
    </div>
  );
}
