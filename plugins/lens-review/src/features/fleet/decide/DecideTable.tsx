import { useMemo } from 'react';
import { Table } from '@backstage/ui';
import { FleetApplicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { COLUMNS } from './columns';

interface DecideTableProps {
  items: readonly FleetApplicability[];
  isStale: boolean;
  /** Entity refs. */
  chosen: ReadonlySet<string>;
  onChoose: (entityRefs: ReadonlySet<string>) => void;
}

/** The list, to choose from; what somebody may not decide cannot be chosen. */
export function DecideTable(props: DecideTableProps) {
  const { items, isStale, chosen, onChoose } = props;
  const rows = useMemo(
    () => items.map(item => ({ ...item, id: item.entityRef })),
    [items],
  );
  return (
    <Table
      columnConfig={COLUMNS.map(column => ({
        ...column,
        isHidden:
          column.id === 'decision' && rows.every(({ decision }) => !decision),
      }))}
      data={rows}
      isStale={isStale}
      pagination={{ type: 'none' }}
      rowConfig={{ getIsDisabled: row => !row.may.update }}
      selection={{
        mode: 'multiple',
        behavior: 'toggle',
        selected: new Set(chosen),
        onSelectionChange: keys =>
          onChoose(
            new Set(
              rows
                .filter(({ id, may }) =>
                  keys === 'all' ? may.update : keys.has(id),
                )
                .map(({ id }) => id),
            ),
          ),
      }}
    />
  );
}
