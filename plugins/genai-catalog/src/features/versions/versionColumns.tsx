import { Cell, ColumnConfig, Text } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { TimeAgo } from '@genai-lens/ui-components';
import { ApprovalCell } from './ApprovalCell';
import { VerdictBadge } from './VerdictBadge';
import { VersionActions, VersionActionsProps } from './VersionActions';
import { VersionName } from './VersionName';
import styles from './Versions.module.css';

/** A version as a row. */
export type VersionRow = AssetVersion & { readonly id: string };

/** Columns of the table of versions. */
export function versionColumns(
  actions: Omit<VersionActionsProps, 'version'>,
): readonly ColumnConfig<VersionRow>[] {
  return [
    {
      id: 'version',
      label: 'Version',
      isRowHeader: true,
      defaultWidth: '2fr',
      minWidth: 150,
      cell: version => (
        <Cell>
          <VersionName version={version} />
        </Cell>
      ),
    },
    {
      id: 'created',
      label: 'Created',
      defaultWidth: '2fr',
      minWidth: 150,
      cell: ({ createdAt, author, message }) => (
        <Cell>
          <div className={styles.stack}>
            <TimeAgo at={createdAt} short />
            {author && (
              <Text variant="body-small" color="secondary">
                by {author}
              </Text>
            )}
            {message && <Text variant="body-small">{message}</Text>}
          </div>
        </Cell>
      ),
    },
    {
      id: 'evaluations',
      label: 'Evaluations',
      defaultWidth: 155,
      cell: ({ evaluations }) => (
        <Cell>
          <VerdictBadge evaluations={evaluations} />
        </Cell>
      ),
    },
    {
      id: 'approval',
      label: 'Approval',
      defaultWidth: '2fr',
      minWidth: 160,
      cell: ({ approval }) => (
        <Cell>
          <ApprovalCell approval={approval} />
        </Cell>
      ),
    },
    {
      id: 'actions',
      label: 'Actions',
      defaultWidth: 245,
      cell: version => (
        <Cell>
          <VersionActions version={version} {...actions} />
        </Cell>
      ),
    },
  ];
}
