import { Flex, Text } from '@backstage/ui';
import { Pillar } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  mayAnswer,
  ReviewSession,
  ReviewSnapshot,
  savedMeanwhile,
  toDraft,
} from '../../state';
import { QuestionCard } from '../answer';
import styles from './PillarQuestions.module.css';

interface PillarQuestionsProps {
  pillar: Pillar;
  /** Question ids in the order in which they stand. */
  order: readonly string[];
  session: ReviewSession;
  snapshot: ReviewSnapshot;
  /** Of a profile: question id → the best practices that are listed; without it all are. */
  listed?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The question that was asked for is shown as a whole, whatever the profile lists. */
  target?: string;
  onShowAll: () => void;
  openPractice: string | undefined;
  onOpen: (questionId: string, choiceId: string) => void;
}

/** The questions of one pillar, ready to be answered. */
export function PillarQuestions(props: PillarQuestionsProps) {
  const { pillar, session, snapshot, openPractice, onOpen } = props;
  const { listed, target } = props;
  const order = props.order.filter(
    id => !listed || listed.has(id) || id === target,
  );
  const { lens, review, answers, pending, saves, scored, may } = snapshot;
  return (
    <Flex direction="column" gap="4">
      <header className={styles.header}>
        <Text as="h2" variant="title-x-small" weight="bold">
          {pillar.name}
        </Text>
        {pillar.summary && (
          <Text as="p" color="secondary">
            {pillar.summary}
          </Text>
        )}
      </header>
      {order.map(id => {
        const question = pillar.questions.find(each => each.id === id);
        const score = scored.questions.find(each => each.questionId === id);
        return (
          question &&
          score && (
            <QuestionCard
              key={id}
              lens={lens}
              scope={review.scope}
              scenarios={review.scenarios}
              question={question}
              scored={score}
              draft={
                pending.get(id)?.draft ?? toDraft(question, answers.get(id))
              }
              save={saves.get(id)}
              meanwhile={savedMeanwhile(snapshot, id)}
              mayUpdate={mayAnswer(may, id)}
              listed={listed?.get(id)}
              onShowAll={props.onShowAll}
              openPractice={openPractice}
              onChange={(change, options) =>
                session.answer(id, change, options)
              }
              onResolve={keep => session.resolve(id, keep)}
              onTryAgain={() => session.flush()}
              onOpen={choiceId => onOpen(id, choiceId)}
            />
          )
        );
      })}
    </Flex>
  );
}
