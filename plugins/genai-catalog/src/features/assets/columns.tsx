import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Cell, CellText, ColumnConfig, Text } from '@backstage/ui';
import { RiPriceTag3Line } from '@remixicon/react';
import { AssetMarks, KindIcon, RefLinks, shortName } from '../../components';
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
    minWidth: 210,
    cell: row => (
      <Cell>
        <span className={styles.name}>
          <KindIcon kind={row.kind} />
          <span className={styles.words}>
            <EntityRefLink entityRef={row.entity} hideIcon />
            <Text
              variant="body-small"
              color="secondary"
              truncate
              title={row.entity.metadata.name}
            >
              {`${row.kind === 'prompt' ? 'Prompt' : 'Model'} · ${
                row.entity.metadata.name
              }`}
            </Text>
            {row.about && (
              <Text
                variant="body-small"
                color="secondary"
                truncate
                title={row.about}
              >
                {row.about}
              </Text>
            )}
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
    defaultWidth: 118,
    cell: ({ lifecycle }) => <CellText title={lifecycle} />,
  },
  {
    id: 'version',
    label: 'Version',
    defaultWidth: 120,
    cell: ({ version, labels }) => (
      <Cell>
        <span className={styles.words}>
          <Text>{version === undefined ? '–' : shortName(version)}</Text>
          {labels
            .filter(label => label.version === version)
            .map(({ name }) => (
              <span key={name} className={styles.label}>
                <RiPriceTag3Line size={14} aria-label="Label" />
                {name}
              </span>
            ))}
        </span>
      </Cell>
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
