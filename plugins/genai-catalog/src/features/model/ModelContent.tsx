import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { isModelEntity } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { ModelOverview } from './ModelOverview';

/** The entity tab *Model*. */
export function ModelContent() {
  const { entity } = useEntity();
  if (!isModelEntity(entity)) {
    return (
      <EmptyNotice title="This model cannot be shown here">
        Its apiVersion is {entity.apiVersion}.
      </EmptyNotice>
    );
  }
  // By its key everything begins anew with another entity.
  return <ModelOverview key={stringifyEntityRef(entity)} entity={entity} />;
}
