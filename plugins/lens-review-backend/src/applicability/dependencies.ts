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

/** Whether a dependency speaks for AI by itself. */
export function isAiAsset(entityRef: string): boolean {
  const { kind } = parseEntityRef(entityRef);
  return AI_KINDS.includes(kind.toLocaleLowerCase('en-US'));
}
