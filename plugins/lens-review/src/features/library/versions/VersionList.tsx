import { LensVersionRow } from '@genai-lens/backstage-plugin-lens-review-common';
import { LibraryNavigation } from '../location';
import { VersionItem } from './VersionItem';
import styles from './Versions.module.css';

interface VersionListProps {
  lensId: string;
  /** Newest first. */
  versions: readonly LensVersionRow[];
  mayManage: boolean;
  hrefOf: LibraryNavigation['hrefOf'];
  onChanged: () => void;
}

/** Every published version. */
export function VersionList({ versions, ...rest }: VersionListProps) {
  return (
    <ul className={styles.versions} aria-label="Versions">
      {versions.map((row, index) => (
        <VersionItem
          key={row.version}
          row={row}
          before={versions[index + 1]?.version}
          {...rest}
        />
      ))}
    </ul>
  );
}
