import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';

/** Refs of the entity's owners, lower case, sorted, each once. */
export function ownersOf(entity: Entity): readonly string[] {
  const refs = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  return [...new Set(refs)].sort();
}
