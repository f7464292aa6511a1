import {
  GetEntityFacetsRequest,
  GetEntityFacetsResponse,
  QueryEntitiesRequest,
  QueryEntitiesResponse,
} from '@backstage/catalog-client';
import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { Entity } from '@backstage/catalog-model';
import { searchRows } from './searchRows';

const lower = (text: string) => text.toLocaleLowerCase('en-US');

/**
 * A catalog in memory that filters and counts as the real one: Backstage's own takes fields in camel case for others and
 * looks at no further field once one has several values.
 */
export class FakeCatalog extends InMemoryCatalogClient {
  readonly #entities: readonly Entity[];

  constructor({ entities }: { entities: readonly Entity[] }) {
    super({ entities: [...entities] });
    this.#entities = entities;
  }

  async queryEntities(
    request: QueryEntitiesRequest = {},
  ): Promise<QueryEntitiesResponse> {
    if ('cursor' in request) {
      return super.queryEntities(request);
    }
    const { filter, fullTextFilter, orderFields = [] } = request;
    const { limit = 20, offset = 0 } = request;
    const [order] = [orderFields].flat();
    const found = this.#filtered(filter)
      .filter(entity => hasText(entity, fullTextFilter))
      .sort((a, b) =>
        order
          ? valueOf(a, order.field).localeCompare(valueOf(b, order.field))
          : 0,
      );
    const sorted = order?.order === 'desc' ? found.reverse() : found;
    return {
      items: sorted.slice(offset, offset + limit),
      totalItems: found.length,
      pageInfo: {},
    };
  }

  async getEntityFacets(
    request: GetEntityFacetsRequest,
  ): Promise<GetEntityFacetsResponse> {
    const entities = this.#filtered(request.filter);
    return {
      facets: Object.fromEntries(
        request.facets.map(field => [field, countValues(entities, field)]),
      ),
    };
  }

  #filtered(filter: GetEntityFacetsRequest['filter']): Entity[] {
    const alternatives = filter ? [filter].flat() : [{}];
    return this.#entities.filter(entity =>
      alternatives.some(fields =>
        Object.entries(fields).every(([field, wanted]) => {
          const values = valuesOf(entity, field).map(lower);
          return [wanted]
            .flat()
            .some(each => values.includes(lower(String(each))));
        }),
      ),
    );
  }
}

function countValues(entities: readonly Entity[], field: string) {
  const counts = new Map<string, number>();
  for (const value of entities.flatMap(entity => [
    ...new Set(valuesOf(entity, field)),
  ])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function hasText(
  entity: Entity,
  text: { term: string; fields?: string[] } | undefined,
): boolean {
  return (
    !text ||
    (text.fields ?? []).some(field =>
      valuesOf(entity, field).some(value =>
        lower(value).includes(lower(text.term)),
      ),
    )
  );
}

function valueOf(entity: Entity, field: string): string {
  return valuesOf(entity, field).at(0) ?? '';
}

function valuesOf(entity: Entity, field: string): string[] {
  return searchRows(entity)
    .filter(({ key }) => key === lower(field))
    .map(({ value }) => value);
}
