import { useEntity } from '@backstage/plugin-catalog-react';
import { LoadingTab } from './LoadingTab';
import { useEntityLenses } from './useEntityLenses';
import { LoadError } from '../../components';

/** The entity tab: which lenses concern the entity, and the review against one of them. */
export function LensReviewTab() {
  const { entity } = useEntity();
  const lenses = useEntityLenses(entity);

  if (lenses.error) {
    return (
      <LoadError
        what="the lenses of this entity"
        error={lenses.error}
        onRetry={lenses.retry}
      />
    );
  }
  if (!lenses.value) {
    return <LoadingTab />;
  }
  return null;
}
