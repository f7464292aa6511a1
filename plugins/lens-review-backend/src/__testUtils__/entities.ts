import { Entity } from '@backstage/catalog-model';

/** A component that `owner` owns and that depends on `dependsOn`. */
export function component(
  name: string,
  options: {
    owner?: string;
    dependsOn?: string[];
    kind?: string;
    tags?: string[];
  } = {},
): Entity {
  const {
    owner = 'group:default/support',
    dependsOn = [],
    kind = 'Component',
  } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', tags: options.tags },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [
      { type: 'ownedBy', targetRef: owner },
      ...dependsOn.map(targetRef => ({ type: 'dependsOn', targetRef })),
    ],
  };
}
