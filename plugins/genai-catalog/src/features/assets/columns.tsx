import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Cell, CellText, ColumnConfig, Text } from '@backstage/ui';
import { AssetMarks, KindIcon, RefLinks } from '../../components';
import { AssetRow } from './assetRow';
import styles from './AssetsView.module.css';

/** Columns of the list; those with an id of `SORT_COLUMNS` can be sorted by. */
export const COLUMNS: readonly ColumnConfig<AssetRow>[] = [
  {
    id: 'name',
    label: 'Name',
    isRowHeader: true,
    isSortable: true,
    defaultWidth: '3fr',
    minWidth: 200,
    cell: row => (
      <Cell>
        <span className={styles.name}>
          <KindIcon kind={row.kind} />
          <span className={styles.words}>
            <EntityRefLink entityRef={row.entity} hideIcon />
            <Text variant="body-small" color="secondary" truncate>
              {[row.kind === 'prompt' ? 'Prompt' : 'Model', row.about]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </span>
        </span>
      </Cell>
    ),
  },
  {
    id: 'owner',
    label: 'Owner',
    defaultWidth: '2fr',
    minWidth: 130,
    cell: ({ owners, systems }) => (
      <Cell>
        <span className={styles.words}>
          <RefLinks refs={owners} defaultKind="group" />
          {systems.length > 0 && (
            <small>
              <RefLinks refs={systems} defaultKind="system" />
            </small>
          )}
        </span>
      </Cell>
    ),
  },
  {
    id: 'lifecycle',
    label: 'Lifecycle',
    isSortable: true,
    defaultWidth: 128,
    cell: ({ lifecycle }) => <CellText title={lifecycle} />,
  },
  {
    id: 'version',
    label: 'Version',
    defaultWidth: 110,
    cell: ({ version, labels }) => (
      <CellText
        title={version ?? '–'}
        description={labels
          .filter(label => label.version === version)
          .map(({ name }) => name)
          .join(', ')}
      />
    ),
  },
  {
    id: 'state',
    label: 'State',
    defaultWidth: '2fr',
    minWidth: 170,
    cell: ({ marks }) => (
      <Cell>
        <AssetMarks marks={marks} />
      </Cell>
    ),
  },
];
