import {
  GENAI_API_VERSION,
  MODEL_KIND,
  PROMPT_KIND,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetQuery } from './assetQuery';
import { FacetId, FACETS } from './facets';
import { Choice } from './choices';
import { END_OF_LIFE_FIELD, windowOf } from './retirement';

/** A filter of the catalog: each field has one of its values. */
export type CatalogFilter = Record<string, string | string[]>;

/** What people chose, `except` for one facet: its own choices do not narrow what else it offers. */
export function facetFilter(
  { facets }: AssetQuery,
  except?: FacetId,
): CatalogFilter {
  const filter: CatalogFilter = {
    apiVersion: GENAI_API_VERSION,
    kind: [PROMPT_KIND, MODEL_KIND],
  };
  for (const { id, field } of FACETS) {
    if (id !== except && facets[id].length) {
      filter[field] = [...facets[id]];
    }
  }
  return filter;
}

/** The catalog compares values, not times: so these are the dates that there are within the chosen spans. */
export function retirementFilter(
  { retirement }: AssetQuery,
  dates: readonly Choice[],
  now: Date,
): CatalogFilter {
  if (!retirement.length) {
    return {};
  }
  const chosen = dates
    .map(({ value }) => value)
    .filter(date => {
      const window = windowOf(date, now);
      return window !== undefined && retirement.includes(window);
    });
  // No entity has an empty date: nothing matches where no date does.
  return { [END_OF_LIFE_FIELD]: chosen.length ? chosen : [''] };
}
