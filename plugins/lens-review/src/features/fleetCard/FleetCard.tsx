import { useRouteRef } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { LoadError } from '@genai-lens/ui-components';
import { fleetLinkRef } from '../../routes';
import { FleetCardLens } from './FleetCardLens';
import { groupFilter } from './groupFilter';
import { useFleetCard } from './useFleetCard';
import styles from './FleetCard.module.css';

/**
 * Overview card of a group, a system or a domain: how the reviews of its components stand.
 * Renders nothing while it does not know, and where no lens concerns any of them.
 */
export function FleetCard() {
  const { entity } = useEntity();
  const { value, error, retry } = useFleetCard();
  const fleetPath = useRouteRef(fleetLinkRef)?.();
  if (!error && !value?.length) return null;
  const hrefOf = (lensId: string) =>
    fleetPath &&
    `${fleetPath}?${new URLSearchParams({
      lens: lensId,
      view: 'components',
      ...groupFilter(entity),
    })}`;
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          Lens reviews of its components
        </Text>
      </CardHeader>
      <CardBody>
        {error ? (
          <LoadError what="the reviews" error={error} onRetry={retry} />
        ) : (
          <ul className={styles.lenses}>
            {value?.map(row => (
              <FleetCardLens
                key={row.lensId}
                row={row}
                href={hrefOf(row.lensId)}
              />
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
