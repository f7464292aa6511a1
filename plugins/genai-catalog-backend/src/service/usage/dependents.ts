import { Entity, RELATION_DEPENDENCY_OF } from '@backstage/catalog-model';
import {
  Dependent,
  Dependents,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  CatalogGraph,
  isAssetRef,
  ownersOf,
  refOfEntity,
  targetsOf,
} from './CatalogGraph';

/** A model, a model made from it, a prompt, one that includes it, and who uses that. */
const MAX_DEPTH = 5;

/** Loads who depends on the entities, also by way of prompts and models. */
export async function loadDependents(
  graph: CatalogGraph,
  roots: readonly Entity[],
): Promise<void> {
  const seen = new Set<string>();
  let level = roots;
  for (let depth = 0; depth < MAX_DEPTH && level.length; depth++) {
    level.forEach(entity => seen.add(refOfEntity(entity)));
    const refs = level.flatMap(entity =>
      targetsOf(entity, RELATION_DEPENDENCY_OF),
    );
    const loaded = await graph.load(refs);
    level = loaded.filter(entity => {
      const ref = refOfEntity(entity);
      return isAssetRef(ref) && !seen.has(ref);
    });
  }
}

/** Who depends on an entity, each once and by the shortest way, as far as it was loaded. */
export function dependentsOf(graph: CatalogGraph, root: Entity): Dependents {
  const rootRef = refOfEntity(root);
  const found = new Map<string, Dependent>();
  let level = [root];
  while (level.length) {
    const next: Entity[] = [];
    for (const entity of level) {
      const parent = refOfEntity(entity);
      for (const ref of targetsOf(entity, RELATION_DEPENDENCY_OF)) {
        const dependent = graph.get(ref);
        if (dependent && ref !== rootRef && !found.has(ref)) {
          const via = parent === rootRef ? undefined : parent;
          found.set(ref, presentDependent(dependent, via));
          next.push(...(isAssetRef(ref) ? [dependent] : []));
        }
      }
    }
    level = next;
  }
  return group([...found.values()]);
}

function presentDependent(entity: Entity, via: string | undefined): Dependent {
  return {
    ref: refOfEntity(entity),
    kind: entity.kind,
    title: entity.metadata.title,
    owners: ownersOf(entity),
    via,
  };
}

function group(dependents: readonly Dependent[]): Dependents {
  const isKind = (kind: string) => (dependent: Dependent) =>
    dependent.ref.startsWith(`${kind}:`);
  return {
    prompts: dependents.filter(isKind('prompt')),
    models: dependents.filter(isKind('model')),
    components: dependents.filter(({ ref }) => !isAssetRef(ref)),
    owners: [...new Set(dependents.flatMap(({ owners }) => owners))].sort(),
  };
}
