import { CatalogApi } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { AssetQuery, SortColumn } from './assetQuery';
import { facetFilter, retirementFilter } from './catalogFilter';
import { Choice } from './choices';
import { countFacets, countValues } from './countFacets';
import { FacetId } from './facets';
import {
  END_OF_LIFE_FIELD,
  RETIREMENT_WINDOWS,
  RetirementWindow,
  windowOf,
} from './retirement';

export const PAGE_SIZE = 25;

/** Fields that everything has: the catalog leaves out what lacks the field that it sorts by, such as a title. */
const SORT_FIELDS: Readonly<Record<SortColumn, string>> = {
  name: 'metadata.name',
  lifecycle: 'spec.lifecycle',
};

/** What people type is looked for here. */
const TEXT_FIELDS = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'spec.purpose',
  'spec.provider.modelId',
  'spec.provider.publisher',
];

/** A page of prompts and models, and what the list can be narrowed down to. */
export interface LoadedAssets {
  readonly items: readonly Entity[];
  readonly totalItems: number;
  readonly choices: ReadonlyMap<FacetId, readonly Choice[]>;
  readonly windows: readonly Choice<RetirementWindow>[];
}

/** Counts heed what is chosen in the other facets; they do not heed the text, which the catalog cannot count by. */
export async function loadAssets(
  catalog: Pick<CatalogApi, 'queryEntities' | 'getEntityFacets'>,
  query: AssetQuery,
  now: Date,
): Promise<LoadedAssets> {
  const { sort, text, page } = query;
  const chosen = facetFilter(query);
  const dates = await countValues(catalog, END_OF_LIFE_FIELD, chosen);
  const retirement = retirementFilter(query, dates, now);
  const [{ items, totalItems }, choices] = await Promise.all([
    catalog.queryEntities({
      filter: { ...chosen, ...retirement },
      fullTextFilter: text ? { term: text, fields: TEXT_FIELDS } : undefined,
      orderFields: {
        field: SORT_FIELDS[sort.column],
        order: sort.descending ? 'desc' : 'asc',
      },
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    }),
    countFacets(catalog, query, retirement),
  ]);
  return { items, totalItems, choices, windows: countWindows(dates, now) };
}

function countWindows(
  dates: readonly Choice[],
  now: Date,
): readonly Choice<RetirementWindow>[] {
  return RETIREMENT_WINDOWS.map(value => ({
    value,
    count: dates
      .filter(date => windowOf(date.value, now) === value)
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
