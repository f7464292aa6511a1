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
  const { items, totalItems, owner, lensNames } = value;
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
            <ComponentName
              component={component}
              about={[lensNames.get(component.lensId), component.system?.title]}
            />
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
      <div className={styles.foot}>
        {totalItems > items.length && (
          <Text as="p" color="secondary" variant="body-small">
            {`The ${items.length} worst of ${countWords(totalItems)}`}
          </Text>
        )}
        {fleetPath && (
          <Link href={`${fleetPath}?${all}`}>Show them in the fleet</Link>
        )}
      </div>
    </div>
  );
}
