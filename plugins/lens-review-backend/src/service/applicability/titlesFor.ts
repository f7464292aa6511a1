import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** The titles of entities for a caller; what the caller cannot see goes by the name in its ref. */
export async function titlesFor(
  { catalog }: { catalog: CatalogService },
  options: {
    entityRefs: readonly string[];
    credentials: BackstageCredentials;
  },
): Promise<ReadonlyMap<string, string>> {
  const { credentials } = options;
  const entityRefs = [...new Set(options.entityRefs)];
  if (entityRefs.length === 0) {
    return new Map();
  }
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs, fields: ['metadata.title'] },
    { credentials },
  );
  return new Map(
    entityRefs.map((ref, index) => [
      ref,
      items[index]?.metadata?.title ?? parseEntityRef(ref).name,
    ]),
  );
}
