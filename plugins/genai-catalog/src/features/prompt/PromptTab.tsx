import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { isPromptEntity } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { EmptyNotice } from '@genai-lens/ui-components';
import { PromptOverview } from './PromptOverview';

/** The entity tab *Prompt*: its text, and what is known of it. */
export function PromptTab() {
  const { entity } = useEntity();
  if (!isPromptEntity(entity)) {
    return (
      <EmptyNotice title="This prompt cannot be shown here">
        Its apiVersion is {entity.apiVersion}.
      </EmptyNotice>
    );
  }
  // By its key everything begins anew with another entity.
  return <PromptOverview key={stringifyEntityRef(entity)} entity={entity} />;
}
