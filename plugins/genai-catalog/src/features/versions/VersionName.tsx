import { Text } from '@backstage/ui';
import {
  RiFlagLine,
  RiGitBranchLine,
  RiLogoutBoxRLine,
  RiPencilLine,
  RiPriceTag3Line,
} from '@remixicon/react';
import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Badge } from '@genai-lens/ui-components';
import { shortName } from '../../components';
import styles from './Versions.module.css';

/** What a version is called, what points to it, and what is odd about it. */
export function VersionName({ version }: { version: AssetVersion }) {
  const { labels, current, drift, mutable, withdrawnAt } = version;
  return (
    <div className={styles.stack}>
      <Text as="span" weight="bold" title={version.version}>
        {shortName(version.version)}
      </Text>
      <span className={styles.badges}>
        {current && (
          <Badge tone="announcement" icon={RiFlagLine}>
            Current
          </Badge>
        )}
        {labels.map(label => (
          <Badge key={label} tone="quiet" icon={RiPriceTag3Line}>
            {label}
          </Badge>
        ))}
        {drift && (
          <Badge
            tone="negative"
            icon={RiGitBranchLine}
            title="Its source calls it immutable, yet it changed."
          >
            Drift
          </Badge>
        )}
        {mutable && (
          <Badge
            tone="quiet"
            icon={RiPencilLine}
            title="The source can change this version; this is what it said then."
          >
            Mutable
          </Badge>
        )}
        {withdrawnAt && (
          <Badge
            tone="warning"
            icon={RiLogoutBoxRLine}
            title="The source does not offer it any more, or not with this content."
          >
            Withdrawn
          </Badge>
        )}
      </span>
    </div>
  );
}
