import { Link } from 'react-router-dom';
import { Text } from '@backstage/ui';
import { LensVersionRow } from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { counted, countWords } from '../countWords';
import { LensStatusBadge } from '../LensStatusBadge';
import { LibraryNavigation } from '../location';
import { DeprecateVersion } from './DeprecateVersion';
import { RestoreVersion } from './RestoreVersion';
import styles from './Versions.module.css';

const CHANGES = {
  minor: 'Minor: open reviews took it',
  major: 'Major: reviews are offered an upgrade',
} as const;

interface VersionItemProps {
  lensId: string;
  row: LensVersionRow;
  /** The version before it; undefined for the first. */
  before: string | undefined;
  mayManage: boolean;
  hrefOf: LibraryNavigation['hrefOf'];
  onChanged: () => void;
}

/** One published version: what kind of change it was, who published it, and how many reviews use it. */
export function VersionItem(props: VersionItemProps) {
  const { lensId, row, before, mayManage, hrefOf, onChanged } = props;
  const lens = { id: lensId, version: row.version };
  return (
    <li className={styles.version}>
      <div className={styles.words}>
        <span className={styles.title}>
          <Text as="h3" variant="body-large" weight="bold">
            Version {row.version}
          </Text>
          <LensStatusBadge status={row.status} />
          <Text variant="body-small">
            {row.change ? CHANGES[row.change] : 'First publication'}
          </Text>
        </span>
        <Text as="p" variant="body-small" color="secondary">
          {countWords(row.counts)} · Published{' '}
          <TimeAgo at={row.publishedAt} short />
          {row.publishedBy && (
            <>
              {' by '}
              <UserLink userRef={row.publishedBy} />
            </>
          )}{' '}
          · {row.reviews ? counted(row.reviews, 'review') : 'No review'}
        </Text>
        {row.deprecationReason && (
          <Text as="p" variant="body-small">
            Deprecated: {row.deprecationReason}
          </Text>
        )}
      </div>
      <div className={styles.actions}>
        {before && (
          <Link
            className={styles.link}
            to={hrefOf({ view: 'differences', from: before, to: row.version })}
          >
            Differences from {before}
          </Link>
        )}
        {mayManage && row.status === 'published' && (
          <DeprecateVersion lens={lens} onDeprecated={onChanged} />
        )}
        {mayManage && row.status === 'deprecated' && (
          <RestoreVersion lens={lens} onRestored={onChanged} />
        )}
      </div>
    </li>
  );
}
