import { Button, Text } from '@backstage/ui';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { AcceptanceRow } from './AcceptanceRow';
import { useAcceptances } from './useAcceptances';
import styles from './Accepted.module.css';

interface AcceptanceListProps {
  label: string;
  /** What is loaded, for messages. */
  what: string;
  /** What stands where there is none. */
  empty: string;
  list: ReturnType<typeof useAcceptances>;
  onDone: () => void;
}

/** Acceptances page by page. */
export function AcceptanceList(props: AcceptanceListProps) {
  const { label, what, empty, onDone } = props;
  const { items, totalItems, nextCursor, isLoading, error, loadMore } =
    props.list;
  return (
    <>
      {totalItems === 0 && <Text as="p">{empty}</Text>}
      {items.length > 0 && (
        <ul className={styles.rows} aria-label={label}>
          {items.map(item => (
            <AcceptanceRow
              key={`${item.entityRef} ${item.lensId} ${item.questionId} ${item.choiceId}`}
              item={item}
              onDone={onDone}
            />
          ))}
        </ul>
      )}
      {error && <LoadError what={what} error={error} onRetry={loadMore} />}
      {!error && totalItems === undefined && <LoadingBlock what={what} />}
      {!error && nextCursor && (
        <div>
          <Button
            variant="secondary"
            isPending={isLoading}
            onPress={() => loadMore()}
          >
            {`Show more (${items.length} of ${totalItems} shown)`}
          </Button>
        </div>
      )}
    </>
  );
}
