import {
  Entity,
  parseEntityRef,
  RELATION_DEPENDS_ON,
} from '@backstage/catalog-model';

/** Kinds whose use says that generative AI is used. */
const AI_KINDS = ['prompt', 'model'];

/** Refs of what the entity depends on, lower case, each once. */
export function dependenciesOf(entity: Entity): readonly string[] {
  const refs = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_DEPENDS_ON)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  return [...new Set(refs)];
}

/** The kind of a dependency that speaks for AI by itself. */
export function aiKindOf(entityRef: string): string | undefined {
  const kind = parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US');
  return AI_KINDS.find(aiKind => aiKind === kind);
}
