import { Entity, parseEntityRef } from '@backstage/catalog-model';

/** An entity as the catalog shows it, with the relations that begin at it. */
export function entity(
  ref: string,
  relations: Readonly<Record<string, readonly string[]>> = {},
): Entity {
  const { kind, namespace, name } = parseEntityRef(ref);
  return {
    apiVersion: 'genai-lens.io/v1alpha1',
    kind,
    metadata: { name, namespace, title: `The ${name}` },
    spec: { version: '1' },
    relations: Object.entries(relations).flatMap(([type, targets]) =>
      targets.map(targetRef => ({ type, targetRef })),
    ),
  };
}
