import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** What the entity that a reference names is called. */
export function RefName({ entityRef }: { entityRef: string }) {
  return <>{useEntityPresentation(entityRef).primaryTitle}</>;
}
