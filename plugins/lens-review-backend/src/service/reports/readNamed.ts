import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Entities that a report names, by ref: those of them that the caller may see. */
export async function readNamed(
  catalog: CatalogService,
  options: { refs: readonly string[]; credentials: BackstageCredentials },
): Promise<ReadonlyMap<string, Entity>> {
  const { refs, credentials } = options;
  // A service that writes has a subject, which is no ref.
  const entityRefs = [...new Set(refs)].filter(ref =>
    /^[a-z]+:[^/:]+\/[^/:]+$/i.test(ref),
  );
  if (entityRefs.length === 0) {
    return new Map();
  }
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs },
    { credentials },
  );
  return new Map(
    items.flatMap(item =>
      item ? [[stringifyEntityRef(item), item] as const] : [],
    ),
  );
}
