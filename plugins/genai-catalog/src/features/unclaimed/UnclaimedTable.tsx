import { Button, Table, Text, useBreakpoint } from '@backstage/ui';
import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { COLUMNS } from './columns';
import styles from './Unclaimed.module.css';

/** There is no room for these on narrow screens. */
const WIDE_ONLY: ReadonlySet<string> = new Set(['tags', 'seen']);

interface UnclaimedTableProps {
  list: {
    readonly items: readonly LedgerAsset[];
    readonly totalItems?: number;
    readonly nextCursor?: string;
    readonly isLoading: boolean;
    loadMore(): void;
  };
  /** Ids. */
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}

/** The list, to choose from. */
export function UnclaimedTable(props: UnclaimedTableProps) {
  const { list, chosen, onChoose } = props;
  const isNarrow = useBreakpoint().down('md');
  const { items, totalItems, nextCursor, isLoading, loadMore } = list;
  return (
    <div className={styles.list}>
      <Text as="p" variant="body-small" color="secondary">
        {`${items.length} of ${totalItems ?? items.length} shown`}
      </Text>
      <Table
        columnConfig={COLUMNS.map(column => ({
          ...column,
          isHidden: isNarrow && WIDE_ONLY.has(column.id),
        }))}
        data={[...items]}
        pagination={{ type: 'none' }}
        isStale={isLoading}
        selection={{
          mode: 'multiple',
          behavior: 'toggle',
          selected: new Set(chosen),
          onSelectionChange: keys =>
            onChoose(
              keys === 'all'
                ? new Set(items.map(({ id }) => id))
                : new Set([...keys].map(String)),
            ),
        }}
      />
      {nextCursor && (
        <Button
          variant="secondary"
          isPending={isLoading}
          onPress={() => loadMore()}
        >
          Show more
        </Button>
      )}
    </div>
  );
}
