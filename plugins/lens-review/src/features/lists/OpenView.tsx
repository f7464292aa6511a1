import { Text } from '@backstage/ui';
import {
  Lens,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { openPractices } from './practiceLists';
import { RiskGroups } from './RiskGroups';
import styles from './Lists.module.css';

interface OpenViewProps {
  lens: Lens;
  scored: ScoredReview;
  onOpen: (target: OpenTarget) => void;
}

/** What is not in place, worst first. */
export function OpenView({ lens, scored, onOpen }: OpenViewProps) {
  const { questions } = scored;
  const groups = openPractices({ lens, questions });
  if (groups.length === 0) {
    return scored.score.unknownPractices > 0 ? (
      <EmptyNotice title="Nothing is open so far">
        Some best practices are unanswered or unknown; they may turn out to be
        open.
      </EmptyNotice>
    ) : (
      <EmptyNotice title="Well done, nothing is open">
        Every best practice in scope is in place or its risk is accepted.
      </EmptyNotice>
    );
  }
  return (
    <div className={styles.view}>
      <Text as="p" color="secondary">
        Best practices that are not in place, by the risk of leaving them so.
      </Text>
      <RiskGroups groups={groups} onOpen={onOpen} />
    </div>
  );
}
