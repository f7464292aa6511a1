import { Cell, ColumnConfig } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { ApprovalCell } from './ApprovalCell';
import { CreatedWords } from './CreatedWords';
import { VerdictBadge } from './VerdictBadge';
import { VersionActions, VersionActionsProps } from './VersionActions';
import { VersionName } from './VersionName';
import styles from './Versions.module.css';

/** A version as a row. */
export type VersionRow = AssetVersion & { readonly id: string };

/** Columns of the table of versions. */
export function versionColumns(
  actions: Omit<VersionActionsProps, 'version'>,
  options: { isNarrow: boolean },
): readonly ColumnConfig<VersionRow>[] {
  const { isNarrow } = options;
  return [
    {
      id: 'version',
      label: 'Version',
      isRowHeader: true,
      defaultWidth: isNarrow ? '1fr' : '2fr',
      minWidth: 150,
      cell: version => (
        <Cell>
          <div className={styles.stack}>
            <VersionName version={version} />
            {isNarrow && <CreatedWords version={version} />}
          </div>
        </Cell>
      ),
    },
    {
      id: 'created',
      label: 'Created',
      isHidden: isNarrow,
      defaultWidth: '2fr',
      minWidth: 150,
      cell: version => (
        <Cell>
          <CreatedWords version={version} />
        </Cell>
      ),
    },
    {
      id: 'evaluations',
      label: isNarrow ? 'State' : 'Evaluations',
      defaultWidth: isNarrow ? '1fr' : 155,
      cell: ({ evaluations, approval }) => (
        <Cell>
          <div className={styles.stack}>
            <VerdictBadge evaluations={evaluations} />
            {isNarrow && <ApprovalCell approval={approval} />}
          </div>
        </Cell>
      ),
    },
    {
      id: 'approval',
      label: 'Approval',
      isHidden: isNarrow,
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
      defaultWidth: isNarrow ? 140 : 245,
      cell: version => (
        <Cell>
          <VersionActions version={version} {...actions} />
        </Cell>
      ),
    },
  ];
}
