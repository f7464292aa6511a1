import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** A model of the catalog by name; what evaluations call a model that the catalog does not have, as it is. */
export function ModelName({ model }: { model: string }) {
  return isModelRef(model) ? (
    <EntityRefLink entityRef={model} defaultKind="model" hideIcon />
  ) : (
    <>{model}</>
  );
}

function isModelRef(model: string): boolean {
  try {
    return parseEntityRef(model).kind.toLocaleLowerCase('en-US') === 'model';
  } catch {
    return false;
  }
}
