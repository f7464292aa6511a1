import { FLEET_WITHOUT } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { FleetFilters } from '../../model';
import { wherePartOf } from './partOf';

/** Narrows a query over `entities` by what the catalog says of them. */
export function whereFleetFilters(
  where: Knex.QueryBuilder,
  filters: FleetFilters,
): void {
  const { owner, tag, text } = filters;
  if (owner) {
    where.where(inner => whereOwner(inner, owner));
  }
  for (const [kind, refs] of [
    ['system', filters.system],
    ['domain', filters.domain],
  ] as const) {
    if (refs) {
      where.where(inner => wherePartOf(inner, { kind, refs }));
    }
  }
  for (const [column, values] of [
    ['type', filters.type],
    ['lifecycle', filters.lifecycle],
  ] as const) {
    if (values) {
      where.where(inner => whereColumn(inner, `entities.${column}`, values));
    }
  }
  if (tag) {
    where.where(inner => whereTag(inner, tag));
  }
  if (text) {
    where.where(inner => whereText(inner, text));
  }
}

/** Group or user, with all groups below. */
function whereOwner(where: Knex.QueryBuilder, owners: readonly string[]): void {
  where.whereIn('entities.entity_ref', query =>
    query
      .select('entity_owners.entity_ref')
      .from('entity_owners')
      .join(
        'group_ancestors',
        'group_ancestors.group_ref',
        'entity_owners.owner_ref',
      )
      .whereIn('group_ancestors.ancestor_ref', owners),
  );
  if (owners.includes(FLEET_WITHOUT)) {
    where.orWhere('entities.owners', '[]');
  }
}

function whereColumn(
  where: Knex.QueryBuilder,
  column: string,
  values: readonly string[],
): void {
  where.whereIn(column, values);
  if (values.includes(FLEET_WITHOUT)) {
    where.orWhereNull(column);
  }
}

function whereTag(where: Knex.QueryBuilder, tags: readonly string[]): void {
  where.whereIn('entities.entity_ref', query =>
    query.select('entity_ref').from('entity_tags').whereIn('tag', tags),
  );
  if (tags.includes(FLEET_WITHOUT)) {
    where.orWhereNotExists(query =>
      query
        .select('tag')
        .from('entity_tags')
        .whereRaw('entity_tags.entity_ref = entities.entity_ref'),
    );
  }
}

function whereText(where: Knex.QueryBuilder, text: string): void {
  const part = text
    .toLocaleLowerCase('en-US')
    .replace(/[\\%_]/g, character => `\\${character}`);
  for (const column of ['title_sort', 'entity_ref']) {
    where.orWhereRaw(`?? like ? escape '\\'`, [
      `entities.${column}`,
      `%${part}%`,
    ]);
  }
}
