import { Text } from '@backstage/ui';
import {
  Lens,
  ScoredReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EmptyNotice } from '../../components';
import { RowList } from '../../components/RowList';
import { OpenTarget } from '../../practices';
import { AnswerOfQuestion, unansweredQuestions } from './practiceLists';
import { UnansweredRow } from './UnansweredRow';
import styles from './Lists.module.css';

interface UnansweredViewProps {
  lens: Lens;
  scored: ScoredReview;
  answers: readonly AnswerOfQuestion[];
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
        Every best practice in scope has been considered.
      </EmptyNotice>
    );
  }
  return (
    <div className={styles.view}>
      <Text as="p" color="secondary">
        Questions with best practices that nobody has considered yet, the
        highest risk first within each pillar.
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
