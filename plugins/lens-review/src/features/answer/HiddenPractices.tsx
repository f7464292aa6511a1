import { Button, Text } from '@backstage/ui';
import styles from './QuestionCard.module.css';

/** How many best practices of a question the profile leaves out, and how to see them. */
export function HiddenPractices(props: {
  count: number;
  onShowAll: () => void;
}) {
  const { count, onShowAll } = props;
  return (
    <div className={styles.hidden}>
      <Text variant="body-small">
        {count === 1
          ? '1 more best practice of this question is not in this profile.'
          : `${count} more best practices of this question are not in this profile.`}
      </Text>
      <Button size="small" variant="tertiary" onPress={onShowAll}>
        Show all
      </Button>
    </div>
  );
}
