import {
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  isModelEntity,
  isPromptEntity,
  PromptLabel,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetMark, marksOf } from '../../components';

/** A prompt or model as a row of the list. */
export interface AssetRow {
  /** Its reference. */
  readonly id: string;
  readonly entity: Entity;
  readonly kind: 'prompt' | 'model';
  readonly owners: readonly string[];
  readonly systems: readonly string[];
  readonly lifecycle: string;
  /** Of a prompt what it is for, of a model whose it is and its id. */
  readonly about?: string;
  readonly version?: string;
  readonly labels: readonly PromptLabel[];
  readonly marks: readonly AssetMark[];
}

/** Undefined for anything else than a prompt or a model. */
export function assetRow(entity: Entity, now: Date): AssetRow | undefined {
  const common = {
    id: stringifyEntityRef(entity),
    entity,
    owners: targetsOf(entity, RELATION_OWNED_BY),
    systems: targetsOf(entity, RELATION_PART_OF),
    marks: marksOf(entity, now),
  };
  if (isPromptEntity(entity)) {
    const { lifecycle, purpose, version, labels = [] } = entity.spec;
    const about = purpose ?? entity.metadata.description;
    return { ...common, kind: 'prompt', lifecycle, about, version, labels };
  }
  if (isModelEntity(entity)) {
    const { lifecycle, provider, version } = entity.spec;
    const about = [provider.publisher, provider.modelId]
      .filter(Boolean)
      .join(' · ');
    return { ...common, kind: 'model', lifecycle, about, version, labels: [] };
  }
  return undefined;
}

function targetsOf({ relations = [] }: Entity, type: string): string[] {
  return relations
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}
