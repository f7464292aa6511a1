import { useMemo } from 'react';
import { Table, useBreakpoint } from '@backstage/ui';
import { AssetQuery, SORT_COLUMNS } from './assetQuery';
import { assetRow } from './assetRow';
import { COLUMNS } from './columns';
import { LoadedAssets, PAGE_SIZE } from './loadAssets';

/** On narrow screens the filters tell these. */
const WIDE_ONLY: ReadonlySet<string> = new Set(['lifecycle', 'version']);

interface AssetTableProps {
  query: AssetQuery;
  /** Absent: not known yet. */
  loaded?: LoadedAssets;
  /** Something else is on its way. */
  isStale: boolean;
  onChange: (changed: Partial<AssetQuery>) => void;
}

/** A page of the list. */
export function AssetTable(props: AssetTableProps) {
  const { query, loaded, isStale, onChange } = props;
  const rows = useMemo(() => {
    const now = new Date();
    return loaded?.items.flatMap(entity => assetRow(entity, now) ?? []);
  }, [loaded]);
  const isNarrow = useBreakpoint().down('md');
  const { sort, page } = query;
  const total = loaded?.totalItems ?? 0;
  return (
    <Table
      columnConfig={COLUMNS.map(column => ({
        ...column,
        isHidden: isNarrow && WIDE_ONLY.has(column.id),
      }))}
      data={rows}
      isPending={!rows}
      isStale={isStale}
      sort={{
        descriptor: {
          column: sort.column,
          direction: sort.descending ? 'descending' : 'ascending',
        },
        onSortChange: ({ column, direction }) =>
          onChange({
            sort: {
              column: SORT_COLUMNS.find(each => each === column) ?? 'name',
              descending: direction === 'descending',
            },
          }),
      }}
      pagination={
        total > PAGE_SIZE
          ? {
              type: 'page',
              pageSize: PAGE_SIZE,
              showPageSizeOptions: false,
              pageSizeOptions: [],
              offset: (page - 1) * PAGE_SIZE,
              totalCount: total,
              hasNextPage: page * PAGE_SIZE < total,
              hasPreviousPage: page > 1,
              onNextPage: () => onChange({ page: page + 1 }),
              onPreviousPage: () => onChange({ page: page - 1 }),
            }
          : { type: 'none' }
      }
    />
  );
}
