import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { LoadError } from '@genai-lens/ui-components';
import { CardLens } from './CardLens';
import { useCardRows } from './useCardRows';
import styles from './Card.module.css';

interface LensReviewCardProps {
  /** Where the tab stands below the entity's page. */
  tabPath?: string;
}

/**
 * Overview card: how the reviews of the entity stand.
 * Renders nothing while it does not know, and where no lens concerns the entity.
 */
export function LensReviewCard(props: LensReviewCardProps) {
  const { tabPath = 'lens-review' } = props;
  const { entity } = useEntity();
  const { value, error, retry } = useCardRows();
  const entityPath = useRouteRef(entityRouteRef)(entityRouteParams(entity));

  if (!error && !value?.length) return null;
  return (
    <Card>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          Lens review
        </Text>
      </CardHeader>
      <CardBody>
        {error ? (
          <LoadError what="the reviews" error={error} onRetry={retry} />
        ) : (
          <ul className={styles.lenses}>
            {value?.map(row => (
              <CardLens
                key={row.lensId}
                row={row}
                href={`${entityPath}/${tabPath}?lens=${encodeURIComponent(
                  row.lensId,
                )}`}
              />
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
