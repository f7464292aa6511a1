import { Entity, RELATION_DEPENDS_ON } from '@backstage/catalog-model';
import {
  CatalogGraph,
  isAssetRef,
  refOfEntity,
  targetsOf,
} from './CatalogGraph';

/** An entity, a prompt, one that it includes, one that this includes, and its model. */
const MAX_DEPTH = 5;

/** A prompt or model that an entity uses. */
export interface DeclaredAsset {
  readonly entity: Entity;
  readonly ref: string;
  /** The entity itself says that it uses it. */
  readonly direct: boolean;
  /** The prompts by way of which the entity uses it. */
  readonly via: readonly string[];
}

/** Loads the prompts and models that the entities use, also by way of others. */
export async function loadDeclaredAssets(
  graph: CatalogGraph,
  roots: readonly Entity[],
): Promise<void> {
  const seen = new Set<string>();
  let level = roots;
  for (let depth = 0; depth < MAX_DEPTH && level.length; depth++) {
    const refs = level.flatMap(assetsOf).filter(ref => !seen.has(ref));
    refs.forEach(ref => seen.add(ref));
    level = await graph.load(refs);
  }
}

/**
 * The prompts and models that an entity uses, as far as they were loaded and the caller sees them; nearest first. What a
 * model was made from is not used any more.
 */
export function declaredAssets(
  graph: CatalogGraph,
  root: Entity,
): readonly DeclaredAsset[] {
  const found = new Map<string, DeclaredAsset & { via: string[] }>();
  let level = [root];
  for (let depth = 0; level.length; depth++) {
    const next: Entity[] = [];
    for (const entity of level) {
      for (const ref of assetsOf(entity)) {
        const asset = graph.get(ref);
        if (asset && !found.has(ref)) {
          const direct = depth === 0;
          found.set(ref, { ref, entity: asset, direct, via: [] });
          next.push(asset);
        }
        if (depth > 0) {
          found.get(ref)?.via.push(refOfEntity(entity));
        }
      }
    }
    level = next;
  }
  return [...found.values()];
}

function assetsOf(entity: Entity): readonly string[] {
  return refOfEntity(entity).startsWith('model:')
    ? []
    : targetsOf(entity, RELATION_DEPENDS_ON).filter(isAssetRef);
}
