import { Alert, Text } from '@backstage/ui';
import {
  LensSummary,
  LensVersionRow,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { countWords } from '../countWords';
import { ORIGINS } from '../originWords';
import { ReviewsLink } from '../ReviewsLink';
import styles from '../frame/LensFrame.module.css';

/** What is in a version, where it comes from, and where the lens is used. */
export function VersionFacts(props: {
  lens: LensSummary;
  row: LensVersionRow;
}) {
  const { lens, row } = props;
  return (
    <>
      <Text as="p" variant="body-small" color="secondary">
        {ORIGINS[lens.origin]} · {countWords(row.counts)} · Published{' '}
        <TimeAgo at={row.publishedAt} short />
        {row.publishedBy && (
          <>
            {' by '}
            <UserLink userRef={row.publishedBy} />
          </>
        )}{' '}
        · Used by <ReviewsLink lensId={lens.id} reviews={lens.reviews} />
      </Text>
      {lens.problem && (
        <Alert
          className={styles.wide}
          status="warning"
          icon
          title={lens.problem}
        />
      )}
      {row.status === 'deprecated' && (
        <Alert
          className={styles.wide}
          status="warning"
          icon
          title="This version is deprecated: no review begins with it, open ones go on"
          description={row.deprecationReason}
        />
      )}
    </>
  );
}
