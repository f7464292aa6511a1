import { Entity } from '@backstage/catalog-model';

/** A component that `owner` owns and that depends on `dependsOn`. */
export function component(
  name: string,
  options: {
    owner?: string;
    dependsOn?: string[];
    /** Refs of a system, or of a domain. */
    partOf?: string[];
    /** Of a group: those right above. */
    childOf?: string[];
    kind?: string;
    tags?: string[];
    title?: string;
  } = {},
): Entity {
  const { owner = 'group:default/support', kind = 'Component' } = options;
  const related = (type: string, refs: string[] = []) =>
    refs.map(targetRef => ({ type, targetRef }));
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      title: options.title,
      tags: options.tags,
    },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [
      { type: 'ownedBy', targetRef: owner },
      ...related('dependsOn', options.dependsOn),
      ...related('partOf', options.partOf),
      ...related('childOf', options.childOf),
    ],
  };
}
