import { ReactNode, useId } from 'react';
import { RiCloseLine } from '@remixicon/react';
import { ButtonIcon, Text } from '@backstage/ui';
import {
  findQuestion,
  Lens,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EffortBadge, RiskBadge } from '../../components';
import { emphasisOf } from './emphasis';
import { EmphasisNotice } from './EmphasisNotice';
import { GuidanceBody } from './GuidanceBody';
import { GuidanceLinks } from './GuidanceLinks';
import { GuidanceTags } from './GuidanceTags';
import { tagGroups } from './tagGroups';
import { PublishedText } from './PublishedText';
import styles from './Guidance.module.css';

interface GuidancePanelProps {
  lens: Lens;
  questionId: string;
  choiceId: string;
  /** Without a review nothing is emphasized. */
  review?: Pick<Review, 'scope' | 'scenarios'>;
  /** What evidence says of it. */
  evidence?: ReactNode;
  onClose?: () => void;
}

/** Everything the lens says of one best practice, the sentence for a person in a hurry first. */
export function GuidancePanel(props: GuidancePanelProps) {
  const { lens, questionId, choiceId, review, onClose } = props;
  const headingId = useId();
  const question = findQuestion(lens, questionId);
  const choice = question?.choices.find(each => each.id === choiceId);
  if (!question || !choice) {
    return (
      <Text as="p" color="secondary">
        Choose a best practice to read about it here.
      </Text>
    );
  }
  const emphasis = review && emphasisOf({ lens, choice, review });
  const notice = emphasis && <EmphasisNotice emphasis={emphasis} />;
  return (
    <section aria-labelledby={headingId} className={styles.panel}>
      <header className={styles.header}>
        <div>
          <Text as="h3" variant="body-large" weight="bold" id={headingId}>
            {choice.title}
          </Text>
          <Text variant="body-small" color="secondary">
            {choice.id}
          </Text>
        </div>
        {onClose && (
          <ButtonIcon
            aria-label="Close the guidance"
            icon={<RiCloseLine />}
            variant="tertiary"
            onPress={onClose}
          />
        )}
      </header>
      <div className={styles.badges}>
        <RiskBadge risk={choice.documentedRisk} />
        {choice.effort && <EffortBadge effort={choice.effort} />}
      </div>
      {props.evidence}
      {choice.guidance ? (
        <GuidanceBody
          guidance={choice.guidance}
          glossary={lens.glossary}
          notice={notice}
        />
      ) : (
        <>
          {notice}
          <PublishedText choice={choice} />
        </>
      )}
      <GuidanceTags groups={tagGroups(lens, choice)} />
      <GuidanceLinks links={choice.links} />
    </section>
  );
}
