import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { Cell, CellText, ColumnConfig, Text } from '@backstage/ui';
import { AssetMarks, KindIcon } from '../../components';
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
    minWidth: 220,
    cell: row => (
      <Cell>
        <span className={styles.name}>
          <KindIcon kind={row.kind} />
          <span className={styles.words}>
            <EntityRefLink entityRef={row.entity} hideIcon />
            {row.about && (
              <Text variant="body-small" color="secondary" truncate>
                {row.about}
              </Text>
            )}
          </span>
        </span>
      </Cell>
    ),
  },
  {
    id: 'kind',
    label: 'Kind',
    isSortable: true,
    defaultWidth: 90,
    cell: ({ kind }) => (
      <CellText title={kind === 'prompt' ? 'Prompt' : 'Model'} />
    ),
  },
  {
    id: 'owner',
    label: 'Owner',
    defaultWidth: '1fr',
    minWidth: 110,
    cell: ({ owners }) => (
      <Cell>
        <EntityRefLinks
          entityRefs={[...owners]}
          defaultKind="group"
          hideIcons
        />
      </Cell>
    ),
  },
  {
    id: 'system',
    label: 'System',
    defaultWidth: '1fr',
    minWidth: 110,
    cell: ({ systems }) => (
      <Cell>
        <EntityRefLinks
          entityRefs={[...systems]}
          defaultKind="system"
          hideIcons
        />
      </Cell>
    ),
  },
  {
    id: 'lifecycle',
    label: 'Lifecycle',
    isSortable: true,
    defaultWidth: 120,
    cell: ({ lifecycle }) => <CellText title={lifecycle} />,
  },
  {
    id: 'version',
    label: 'Version',
    defaultWidth: '1fr',
    minWidth: 110,
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
    minWidth: 150,
    cell: ({ marks }) => (
      <Cell>
        <AssetMarks marks={marks} />
      </Cell>
    ),
  },
];
