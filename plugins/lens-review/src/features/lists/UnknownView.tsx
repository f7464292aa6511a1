import { Text } from '@backstage/ui';
import {
  AnswerOf,
  Lens,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { unknownPractices } from './practiceLists';
import { RiskGroups } from './RiskGroups';
import styles from './Lists.module.css';

interface UnknownViewProps {
  lens: Lens;
  scored: ScoredReview;
  answers: readonly AnswerOf[];
  onOpen: (target: OpenTarget) => void;
}

/** What somebody has to find out, worst first. */
export function UnknownView(props: UnknownViewProps) {
  const { lens, scored, answers, onOpen } = props;
  const { questions } = scored;
  const groups = unknownPractices({ lens, questions, answers });
  if (groups.length === 0) {
    return (
      <EmptyNotice title="Nothing to find out">
        No best practice is marked &quot;don&apos;t know&quot;.
      </EmptyNotice>
    );
  }
  return (
    <div className={styles.view}>
      <Text as="p" color="secondary">
        Best practices that are marked &quot;don&apos;t know&quot;. Find out who
        knows, the highest risk first.
      </Text>
      <RiskGroups groups={groups} onOpen={onOpen} />
    </div>
  );
}
