import { CatalogApi } from '@backstage/catalog-client';
import { AssetQuery } from './assetQuery';
import { CatalogFilter, facetFilter } from './catalogFilter';
import { Choice, isSame } from './choices';
import { Facet, FacetId, FACETS } from './facets';

type FacetCounter = Pick<CatalogApi, 'getEntityFacets'>;

/** The values of each facet, most frequent first, under the choices made in the others. */
export async function countFacets(
  catalog: FacetCounter,
  query: AssetQuery,
  and: CatalogFilter,
): Promise<ReadonlyMap<FacetId, readonly Choice[]>> {
  const untouched = FACETS.filter(({ id }) => !query.facets[id].length);
  const touched = FACETS.filter(({ id }) => query.facets[id].length);
  const counted = await Promise.all([
    countFields(catalog, untouched, { ...facetFilter(query), ...and }),
    ...touched.map(facet =>
      countFields(catalog, [facet], {
        ...facetFilter(query, facet.id),
        ...and,
      }),
    ),
  ]);
  return new Map(
    counted
      .flat()
      .map(([id, choices]) => [id, withChosen(choices, query.facets[id])]),
  );
}

/** The values of one field. */
export async function countValues(
  catalog: FacetCounter,
  field: string,
  filter: CatalogFilter,
): Promise<readonly Choice[]> {
  const { facets } = await catalog.getEntityFacets({ filter, facets: [field] });
  return facets[field] ?? [];
}

async function countFields(
  catalog: FacetCounter,
  fields: readonly Facet[],
  filter: CatalogFilter,
): Promise<[FacetId, readonly Choice[]][]> {
  if (!fields.length) {
    return [];
  }
  const { facets } = await catalog.getEntityFacets({
    filter,
    facets: fields.map(({ field }) => field),
  });
  return fields.map(({ id, field }) => [
    id,
    [...(facets[field] ?? [])].sort(
      (a, b) => b.count - a.count || a.value.localeCompare(b.value),
    ),
  ]);
}

/** What people chose stays to be taken back, though nothing has it. */
function withChosen(
  choices: readonly Choice[],
  chosen: readonly string[],
): readonly Choice[] {
  const missing = chosen.filter(
    value => !choices.some(choice => isSame(choice.value, value)),
  );
  return [...choices, ...missing.map(value => ({ value, count: 0 }))];
}
