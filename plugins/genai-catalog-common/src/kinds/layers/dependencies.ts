import {
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';
import {
  CatalogModelKindRelationFieldDefinition,
  CatalogModelLayerBuilder,
} from '@backstage/catalog-model/alpha';
import { BACKSTAGE_KINDS, USER_KINDS } from '../relatedKinds';
import { relate } from './relate';

const DEPENDENCY = [RELATION_DEPENDS_ON, RELATION_DEPENDENCY_OF] as const;

/** A field that refers to what an entity depends on, all of one kind. */
export function dependsOnField(
  path: string,
  kind: string,
): CatalogModelKindRelationFieldDefinition {
  return {
    selector: { path },
    relation: RELATION_DEPENDS_ON,
    defaultKind: kind,
    defaultNamespace: 'inherit',
    allowedKinds: [kind],
  };
}

/** `spec.usedBy`: references that always name their kind. */
export function usedByRelation(
  relatedKinds: readonly string[],
): CatalogModelKindRelationFieldDefinition {
  return {
    selector: { path: 'spec.usedBy' },
    relation: RELATION_DEPENDENCY_OF,
    defaultNamespace: 'inherit',
    allowedKinds: [...USER_KINDS, ...relatedKinds],
  };
}

/**
 * Declares that a kind depends on others and others on it. Everything in both directions, because a Component's own
 * `spec.dependsOn` and `spec.dependencyOf` may name any kind.
 */
export function relateDependencies(
  model: CatalogModelLayerBuilder,
  kind: string,
  relatedKinds: readonly string[],
): void {
  const all = [
    ...new Set([...BACKSTAGE_KINDS, ...USER_KINDS, ...relatedKinds]),
  ];
  relate(model, [kind], DEPENDENCY, all);
  relate(model, all, DEPENDENCY, [kind]);
}
