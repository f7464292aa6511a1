import { Entity, RELATION_DEPENDS_ON } from '@backstage/catalog-model';
import {
  CatalogGraph,
  isAssetRef,
  refOfEntity,
  targetsOf,
} from './CatalogGraph';

/** An entity, a prompt, one that it includes, its model, and what that is made from. */
const MAX_DEPTH = 5;

/** A prompt or model that an entity uses. */
export interface DeclaredAsset {
  readonly entity: Entity;
  readonly ref: string;
  /** The prompts and models by way of which the entity uses it; empty where it says so itself. */
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

/** The prompts and models that an entity uses, as far as they were loaded and the caller sees them; nearest first. */
export function declaredAssets(
  graph: CatalogGraph,
  root: Entity,
): readonly DeclaredAsset[] {
  const found = new Map<string, { entity: Entity; via: string[] }>();
  let level = [root];
  for (let depth = 0; level.length; depth++) {
    const next: Entity[] = [];
    for (const entity of level) {
      const via = depth === 0 ? [] : [refOfEntity(entity)];
      for (const ref of assetsOf(entity)) {
        const asset = graph.get(ref);
        const known = found.get(ref);
        if (known) {
          known.via.push(...via);
        } else if (asset) {
          found.set(ref, { entity: asset, via });
          next.push(asset);
        }
      }
    }
    level = next;
  }
  return [...found].map(([ref, asset]) => ({ ref, ...asset }));
}

function assetsOf(entity: Entity): readonly string[] {
  return targetsOf(entity, RELATION_DEPENDS_ON).filter(isAssetRef);
}
