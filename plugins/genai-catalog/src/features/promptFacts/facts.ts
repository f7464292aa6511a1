import {
  Entity,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  parseEntityRef,
} from '@backstage/catalog-model';
import { PromptEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** What a prompt relates to, as references. */
export interface PromptRelations {
  readonly owners: readonly string[];
  readonly systems: readonly string[];
  readonly models: readonly string[];
  readonly includes: readonly string[];
  /** For example its guardrail. */
  readonly resources: readonly string[];
}

export function relationsOf(entity: Entity): PromptRelations {
  const dependencies = targetsOf(entity, RELATION_DEPENDS_ON);
  const ofKind = (kind: string) =>
    dependencies.filter(ref => parseEntityRef(ref).kind === kind);
  return {
    owners: targetsOf(entity, RELATION_OWNED_BY),
    systems: targetsOf(entity, RELATION_PART_OF),
    models: ofKind('model'),
    includes: ofKind('prompt'),
    resources: ofKind('resource'),
  };
}

/** "a chat with mustache placeholders" */
export function shapeInWords({ spec }: PromptEntityV1alpha1): string {
  const shape = spec.type === 'chat' ? 'Chat' : 'Text';
  return spec.templateFormat && spec.templateFormat !== 'none'
    ? `${shape}, ${spec.templateFormat} placeholders`
    : shape;
}

function targetsOf({ relations = [] }: Entity, type: string): string[] {
  return relations
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}
