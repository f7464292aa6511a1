import { Cell, CellText, ColumnConfig } from '@backstage/ui';
import { TimeAgo } from '@genai-lens/ui-components';
import { ComponentName } from './ComponentName';
import { ComponentRow } from './componentRow';
import { NoCounts } from './NoCounts';
import { OpenCounts } from './OpenCounts';
import { ReviewState } from './ReviewState';
import { ShortMaturity } from './ShortMaturity';

/** Columns of the list; those with an id of `SORT_COLUMNS` can be sorted by. */
export const COLUMNS: readonly ColumnConfig<ComponentRow>[] = [
  {
    id: 'name',
    label: 'Component',
    isRowHeader: true,
    isSortable: true,
    defaultWidth: '6fr',
    minWidth: 150,
    cell: ({ component }) => (
      <Cell>
        <ComponentName component={component} />
      </Cell>
    ),
  },
  {
    id: 'status',
    label: 'Review',
    defaultWidth: '3fr',
    minWidth: 115,
    cell: ({ component }) => (
      <Cell>
        <ReviewState component={component} />
      </Cell>
    ),
  },
  {
    id: 'risk',
    label: 'Open practices',
    isSortable: true,
    defaultWidth: '3fr',
    minWidth: 120,
    cell: ({ score, provided, component }) =>
      score ? (
        <Cell>
          <OpenCounts open={score.openPractices} provided={provided} />
        </Cell>
      ) : (
        <Cell>
          <NoCounts isCovered={component.coveredBy !== undefined} />
        </Cell>
      ),
  },
  {
    id: 'maturity',
    label: 'Maturity',
    isSortable: true,
    defaultWidth: 150,
    minWidth: 120,
    cell: ({ score }) =>
      score ? (
        <Cell>
          <ShortMaturity maturity={score.maturity} />
        </Cell>
      ) : (
        <CellText title="–" />
      ),
  },
  {
    id: 'contradicted',
    label: 'Contradicted',
    defaultWidth: 136,
    cell: ({ score }) => (
      <CellText title={score ? String(score.contradicted) : '–'} />
    ),
  },
  {
    id: 'updatedAt',
    label: 'Changed',
    isSortable: true,
    defaultWidth: 130,
    cell: ({ component }) =>
      component.updatedAt ? (
        <Cell>
          <TimeAgo at={component.updatedAt} short />
        </Cell>
      ) : (
        <CellText title="–" />
      ),
  },
];
