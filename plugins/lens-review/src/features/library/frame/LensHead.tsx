import { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Select, Text } from '@backstage/ui';
import { RiArrowLeftLine } from '@remixicon/react';
import {
  LensSummary,
  LensVersionRow,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ExportMenu } from '../export';
import { LensStatusBadge } from '../LensStatusBadge';
import { LibraryNavigation, NOWHERE } from '../location';
import styles from './LensFrame.module.css';

interface LensHeadProps {
  lens: LensSummary;
  versions: readonly LensVersionRow[];
  /** A published version, or `draft`. */
  version: string;
  status: LensSummary['status'];
  navigation: LibraryNavigation;
  /** Beside the export. */
  actions?: ReactNode;
  /** Below the name. */
  children: ReactNode;
}

/** Which lens and which version of it is shown, and what can be done with it. */
export function LensHead(props: LensHeadProps) {
  const { lens, versions, version, navigation } = props;
  const { hrefOf, go } = navigation;
  const options = [
    ...(lens.draft ? [{ id: 'draft', label: 'Draft' }] : []),
    ...versions.map(row => ({
      id: row.version,
      label: `Version ${row.version}`,
    })),
  ];
  return (
    <header className={styles.head}>
      <Link to={hrefOf(NOWHERE)} className={styles.back}>
        <RiArrowLeftLine size={16} aria-hidden />
        All lenses
      </Link>
      <div className={styles.title}>
        <Text as="h2" variant="title-small" weight="bold">
          {lens.name}
        </Text>
        {options.length > 1 && (
          <Select
            className={styles.version}
            size="small"
            aria-label="Version"
            options={options}
            selectedKey={version}
            onSelectionChange={key =>
              go({ version: String(key), from: undefined, to: undefined })
            }
          />
        )}
        {options.length === 1 && version !== 'draft' && (
          <Text variant="body-small">version {version}</Text>
        )}
        <LensStatusBadge status={props.status} />
      </div>
      <div className={styles.actions}>
        {props.actions}
        <ExportMenu lensId={lens.id} version={version} />
      </div>
      <div className={styles.wide}>{props.children}</div>
    </header>
  );
}
