import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import { countWords, LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { fleetLinkRef } from '../../routes';
import { ComponentName, OpenCounts, ReviewState } from '../fleet';
import { useMyReviews } from './useMyReviews';
import styles from './MyReviews.module.css';

/** Home-page widget: how the reviews of one's own components stand, worst first. */
export function MyReviews() {
  const { value, error, retry } = useMyReviews();
  const fleetPath = useRouteRef(fleetLinkRef)?.();
  if (error) {
    return <LoadError what="your reviews" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="your reviews" />;
  }
  const { items, totalItems, owner } = value;
  if (!items.length) {
    return (
      <Text as="p">
        No lens concerns a component that you or your groups own.
      </Text>
    );
  }
  const all = new URLSearchParams([
    ['view', 'components'],
    ...owner.map(ref => ['owner', ref]),
  ]);
  return (
    <div className={styles.widget}>
      <ul className={styles.rows}>
        {items.map(component => (
          <li
            key={`${component.lensId} ${component.entityRef}`}
            className={styles.row}
          >
            <ComponentName component={component} />
            <span className={styles.state}>
              <ReviewState
                component={{ status: component.status, staleReasons: [] }}
              />
              {component.scorecard && (
                <OpenCounts open={component.scorecard.openPractices} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {fleetPath && (
        <Link href={`${fleetPath}?${all}`}>
          {totalItems > items.length
            ? `Show all ${countWords(totalItems)}`
            : 'Show them in the fleet'}
        </Link>
      )}
    </div>
  );
}
