import { useRouteRef } from '@backstage/core-plugin-api';
import { Alert, Flex, Link, Switch, Text } from '@backstage/ui';
import { Review } from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fleetLinkRef } from '../../routes';
import styles from './Covering.module.css';

interface CoveringSwitchProps {
  review: Pick<Review, 'entityRef' | 'lensId' | 'status' | 'coversComponents'>;
  mayUpdate: boolean;
  onSave: (coversComponents: boolean) => Promise<void>;
}

/** Lets the review of a System count for its components, and says what that means. Nothing on other entities. */
export function CoveringSwitch(props: CoveringSwitchProps) {
  const { review, mayUpdate, onSave } = props;
  const { entityRef, lensId, status, coversComponents } = review;
  const fleetPath = useRouteRef(fleetLinkRef)?.();
  const [{ loading, error }, save] = useAsyncFn(onSave, [onSave]);
  if (coversComponents === undefined) {
    return null;
  }
  const place = { lens: lensId, view: 'components', system: entityRef };
  return (
    <section aria-label="Components of the System">
      <Flex direction="column" gap="2" bg="neutral" className={styles.box}>
        <Switch
          label="This review covers the components of the System"
          isSelected={coversComponents}
          isDisabled={!mayUpdate || loading}
          onChange={save}
        />
        <Text as="p" variant="body-small">
          Components that have no review of their own then count as reviewed as
          long as this review is complete. What is open here counts once, for
          all of them.
        </Text>
        {coversComponents && status !== 'complete' && (
          <Alert
            status="warning"
            icon
            title="It covers no component now"
            description="First this review has to be complete."
          />
        )}
        {error && (
          <Alert
            status="danger"
            icon
            role="alert"
            title="Could not change what the review covers"
            description={messageOf(error)}
          />
        )}
        {fleetPath && (
          <Text as="p" variant="body-small">
            <Link href={`${fleetPath}?${new URLSearchParams(place)}`}>
              Show the components in the fleet
            </Link>
          </Text>
        )}
      </Flex>{' '}
    </section>
  );
}
