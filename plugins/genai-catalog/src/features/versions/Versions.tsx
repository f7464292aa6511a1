import { useMemo } from 'react';
import { Table, Text, useBreakpoint, useTable } from '@backstage/ui';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { useUserRef } from '../../ledger';
import { ComparisonPanel } from './ComparisonPanel';
import { useComparison } from './useComparison';
import { versionColumns } from './versionColumns';
import styles from './Versions.module.css';

const PAGE_SIZE = 20;

interface VersionsProps {
  entityRef: string;
  /** Newest first. */
  versions: readonly AssetVersion[];
  owners: readonly string[];
  mayRead: boolean;
  mayApprove: boolean;
  onChanged: () => void;
}

/** All versions, newest first, and above them what changed between two of them. */
export function Versions(props: VersionsProps) {
  const { entityRef, versions, owners, mayRead, mayApprove, onChanged } = props;
  const userRef = useUserRef();
  const { comparison, compare, close } = useComparison(versions);
  const rows = useMemo(
    () => versions.map(version => ({ ...version, id: version.version })),
    [versions],
  );
  const { tableProps } = useTable({
    mode: 'complete',
    data: rows,
    paginationOptions: {
      pageSize: PAGE_SIZE,
      pageSizeOptions: [],
      showPageSizeOptions: false,
    },
  });
  const isNarrow = useBreakpoint().down('md');
  const columns = versionColumns(
    {
      entityRef,
      mayApprove,
      mayRead,
      userRef,
      previousOf: name =>
        versions[versions.findIndex(({ version }) => version === name) + 1]
          ?.version,
      onCompare: compare,
      onChanged,
    },
    { isNarrow },
  );
  return (
    <div className={styles.tab}>
      {comparison && (
        <ComparisonPanel
          entityRef={entityRef}
          versions={versions}
          comparison={comparison}
          owners={owners}
          mayRead={mayRead}
          onCompare={compare}
          onClose={close}
        />
      )}
      <Text as="h2" variant="title-x-small" weight="bold">
        {versions.length === 1 ? '1 version' : `${versions.length} versions`}
      </Text>
      <Table
        {...tableProps}
        columnConfig={columns}
        pagination={
          versions.length > PAGE_SIZE ? tableProps.pagination : { type: 'none' }
        }
      />
    </div>
  );
}
