import { Button, Text } from '@backstage/ui';
import { OpenTarget } from '../../practices';
import { LensPractice } from './controlCoverage';
import styles from './About.module.css';

/** Best practices by title; with a review each opens its question. */
export function PracticeLinks(props: {
  practices: readonly LensPractice[];
  onOpen?: (target: OpenTarget) => void;
}) {
  const { practices, onOpen } = props;
  if (practices.length === 0) {
    return (
      <Text as="p" variant="body-small" color="secondary">
        No best practice of this lens answers it.
      </Text>
    );
  }
  return (
    <ul className={styles.practices}>
      {practices.map(({ question, choice }) => (
        <li key={`${question.id}/${choice.id}`}>
          {onOpen ? (
            <Button
              variant="tertiary"
              className={styles.practice}
              onPress={() =>
                onOpen({ questionId: question.id, choiceId: choice.id })
              }
            >
              {choice.title}
            </Button>
          ) : (
            <Text>{choice.title}</Text>
          )}
        </li>
      ))}
    </ul>
  );
}
