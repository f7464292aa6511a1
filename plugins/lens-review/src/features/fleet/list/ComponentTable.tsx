import { useMemo } from 'react';
import { Table, useBreakpoint } from '@backstage/ui';
import { FleetComponents } from '@genai-lens/backstage-plugin-lens-review-common';
import { FleetLocation, SORT_COLUMNS } from '../location';
import { COLUMNS } from './columns';
import { componentRow } from './componentRow';
import { PAGE_SIZE } from './useComponentPages';

/** What a narrow screen has no room for stands on the page of the review. */
const WIDE_ONLY: ReadonlySet<string> = new Set(['contradicted', 'updatedAt']);

interface ComponentTableProps {
  page: FleetComponents;
  /** Components before this page. */
  offset: number;
  /** Something else is on its way. */
  isStale: boolean;
  sort: FleetLocation['sort'];
  onSort: (sort: FleetLocation['sort']) => void;
  goOn?: () => void;
  goBack?: () => void;
}

/** A page of components. */
export function ComponentTable(props: ComponentTableProps) {
  const { page, offset, isStale, sort, onSort, goOn, goBack } = props;
  const rows = useMemo(() => page.items.map(componentRow), [page]);
  const isNarrow = useBreakpoint().down('md');
  return (
    <Table
      columnConfig={COLUMNS.map(column => ({
        ...column,
        isHidden: isNarrow && WIDE_ONLY.has(column.id),
      }))}
      data={rows}
      isStale={isStale}
      sort={{
        descriptor: {
          column: sort.column,
          direction: sort.descending ? 'descending' : 'ascending',
        },
        onSortChange: ({ column, direction }) => {
          const chosen = SORT_COLUMNS.find(({ id }) => id === column);
          if (chosen) {
            onSort({
              column: chosen.id,
              // The first press on another column begins where that one is worst or first.
              descending:
                chosen.id === sort.column
                  ? direction === 'descending'
                  : chosen.descending,
            });
          }
        },
      }}
      pagination={
        page.totalItems > PAGE_SIZE
          ? {
              type: 'page',
              pageSize: PAGE_SIZE,
              showPageSizeOptions: false,
              pageSizeOptions: [],
              offset,
              totalCount: page.totalItems,
              hasNextPage: goOn !== undefined,
              hasPreviousPage: goBack !== undefined,
              onNextPage: () => goOn?.(),
              onPreviousPage: () => goBack?.(),
            }
          : { type: 'none' }
      }
    />
  );
}
