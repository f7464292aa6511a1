import { Box, Text } from '@backstage/ui';
import { Improvement } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { PlanItem, PlanItemProps } from './PlanItem';
import { isSamePractice, PracticeKey } from './practiceKey';
import styles from './Plan.module.css';

interface PlanListProps
  extends Pick<
    PlanItemProps,
    'lens' | 'review' | 'mayUpdate' | 'onSaved' | 'onAccepted'
  > {
  label: string;
  items: readonly Improvement[];
  /** The one whose fields are shown. */
  opened: PracticeKey | undefined;
  target: PracticeKey | undefined;
  onToggle: (item: Improvement) => void;
  onOpen: (target: OpenTarget) => void;
}

/** Best practices with what is planned for them. */
export function PlanList(props: PlanListProps) {
  const { label, items, opened, target, onToggle, onOpen, ...common } = props;
  if (items.length === 0) {
    return <Text as="p">None here: the risk of each is accepted.</Text>;
  }
  const is = (item: Improvement, key: PracticeKey | undefined) =>
    key !== undefined && isSamePractice(item, key);
  return (
    <Box as="ol" bg="neutral" className={styles.items} aria-label={label}>
      {items.map(item => (
        <PlanItem
          {...common}
          key={`${item.questionId} ${item.choiceId}`}
          item={item}
          isOpen={is(item, opened)}
          isTarget={is(item, target)}
          onToggle={() => onToggle(item)}
          onOpen={() =>
            onOpen({ questionId: item.questionId, choiceId: item.choiceId })
          }
        />
      ))}
    </Box>
  );
}
