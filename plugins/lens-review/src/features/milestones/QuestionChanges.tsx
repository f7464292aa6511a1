import { useId } from 'react';
import { Button, Text } from '@backstage/ui';
import { RemixiconComponentType } from '@remixicon/react';
import { ComparedQuestion } from '@genai-lens/backstage-plugin-lens-review-common';
import { STATE_LOOKS } from '../../components/StateBadge';
import { OpenTarget } from '../../practices';
import styles from './Milestones.module.css';

type State = NonNullable<ComparedQuestion['choices'][number]['from']>;

interface QuestionChangesProps {
  title: string;
  tone?: 'negative' | 'positive';
  icon: RemixiconComponentType;
  change: ComparedQuestion['change'];
  questions: readonly ComparedQuestion[];
  onOpen: (target: Pick<OpenTarget, 'questionId'>) => void;
}

/** Questions that changed in one way, and why. */
export function QuestionChanges(props: QuestionChangesProps) {
  const { title, tone, icon: Icon, change, questions, onOpen } = props;
  const id = useId();
  if (!questions.length) {
    return null;
  }
  return (
    <section aria-labelledby={id} className={styles.changes} data-tone={tone}>
      <div className={styles.title}>
        <Icon size={18} aria-hidden />
        <Text as="h3" variant="body-large" weight="bold" id={id}>
          {title} ({questions.length})
        </Text>
      </div>
      <ul className={styles.list}>
        {questions.map(question => (
          <li key={question.questionId} className={styles.item}>
            <div className={styles.words}>
              <Text as="h4" variant="body-medium" weight="bold">
                {question.title}
              </Text>
              {question.because.map(sentence => (
                <Text key={sentence} as="p" variant="body-small">
                  {sentence}
                </Text>
              ))}
              <ChoiceChanges question={question} />
            </div>
            {change !== 'retired' && (
              <Button
                size="small"
                variant="tertiary"
                aria-label={`Open: ${question.title}`}
                onPress={() => onOpen(question)}
              >
                Open
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChoiceChanges({ question }: { question: ComparedQuestion }) {
  const wordOf = (state: State | undefined) =>
    state ? STATE_LOOKS[state].word : 'not there';
  const changed = question.choices.filter(({ from, to }) => from !== to);
  return changed.length ? (
    <ul className={styles.choices}>
      {changed.map(({ choiceId, title, from, to }) => (
        <li key={choiceId}>
          {title}: {wordOf(from)} → {wordOf(to)}
        </li>
      ))}
    </ul>
  ) : null;
}
