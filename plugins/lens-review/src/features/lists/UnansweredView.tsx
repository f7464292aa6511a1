import { Text } from '@backstage/ui';
import {
  AnswerOf,
  Lens,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { RowList } from '../../components/RowList';
import { OpenTarget } from '../../practices';
import { unansweredQuestions } from './practiceLists';
import { UnansweredRow } from './UnansweredRow';
import styles from './Lists.module.css';

interface UnansweredViewProps {
  lens: Lens;
  scored: ScoredReview;
  answers: readonly AnswerOf[];
  onOpen: (target: OpenTarget) => void;
}

/** Questions that still want an answer, by pillar. */
export function UnansweredView(props: UnansweredViewProps) {
  const { lens, scored, answers, onOpen } = props;
  const { questions } = scored;
  const groups = unansweredQuestions({ lens, questions, answers });
  if (groups.length === 0) {
    return (
      <EmptyNotice title="Well done, everything is answered">
        Every question in scope has an answer.
      </EmptyNotice>
    );
  }
  return (
    <div className={styles.view}>
      <Text as="p" color="secondary">
        Questions without an answer, the highest risk first within each pillar.
        A question is answered when something is said of each of its best
        practices.
      </Text>
      {groups.map(({ pillar, questions: rows }) => (
        <section key={pillar.id} className={styles.group}>
          <Text as="h3" variant="body-large" weight="bold">
            {pillar.name} ({rows.length})
          </Text>
          <RowList>
            {rows.map(row => (
              <UnansweredRow key={row.question.id} row={row} onOpen={onOpen} />
            ))}
          </RowList>
        </section>
      ))}
    </div>
  );
}
