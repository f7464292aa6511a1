import { Button, Text } from '@backstage/ui';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { PlanRow } from './PlanRow';
import { usePlanOf } from './usePlanOf';
import styles from './OurPlan.module.css';

interface PlanOfProps {
  /** Ref of a user or a group; `me`: the reader and the reader's groups. */
  assignee: string;
  /** What stands where there is nothing to close. */
  empty: string;
}

/** What somebody is to close over all components, by due date. */
export function PlanOf({ assignee, empty }: PlanOfProps) {
  const { value, loading, error, retry, loadMore } = usePlanOf(assignee);
  if (error) {
    return <LoadError what="the plan" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the plan" />;
  }
  const { items, totalItems } = value;
  if (items.length === 0) {
    return <Text as="p">{empty}</Text>;
  }
  return (
    <>
      <ul className={styles.rows} aria-label="To close, by due date">
        {items.map(item => (
          <PlanRow
            key={`${item.lensId} ${item.entityRef} ${item.questionId} ${item.choiceId}`}
            item={item}
          />
        ))}
      </ul>
      {loadMore && (
        <Button
          size="small"
          variant="secondary"
          isDisabled={loading}
          onPress={loadMore}
        >
          {`Show more (${items.length} of ${totalItems} shown)`}
        </Button>
      )}
    </>
  );
}
