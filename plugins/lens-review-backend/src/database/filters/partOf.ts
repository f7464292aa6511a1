import { FLEET_WITHOUT } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';

/** What an entity can be part of. */
export type Whole = 'system' | 'domain';

/** As SQL over `entities`, the System or the Domain that one counts in: a System counts in itself, as its components do. */
export function wholeOf(kind: Whole): string {
  return `case when entities.kind = '${kind}' then entities.entity_ref else entities.${kind}_ref end`;
}

/** Narrows a query over `entities` to those that count in one of the Systems or Domains. */
export function wherePartOf(
  where: Knex.QueryBuilder,
  { kind, refs }: { kind: Whole; refs: readonly string[] },
): void {
  const column = `entities.${kind}_ref`;
  // Not by the expression above: these can use indexes.
  where
    .whereIn(column, refs)
    .orWhere(self =>
      self.where('entities.kind', kind).whereIn('entities.entity_ref', refs),
    );
  if (refs.includes(FLEET_WITHOUT)) {
    where.orWhere(none =>
      none.whereNull(column).whereNot('entities.kind', kind),
    );
  }
}
