import { Knex } from 'knex';
import { FleetVisibility } from '../../../model';
import { whereVisible } from '../../filters/whereVisible';
import { Db } from '../../types';

/**
 * Which of the refs the caller can know: those of readable entities, and those that readable entities name as owner,
 * system or domain.
 */
export async function findKnownRefs(options: {
  db: Db;
  visibility: FleetVisibility;
  as: 'owner' | 'system' | 'domain';
  refs: readonly string[];
}): Promise<ReadonlySet<string>> {
  const { db, visibility, as, refs } = options;
  const own = db('entities')
    .whereIn('entities.entity_ref', refs)
    .select('entities.entity_ref as ref');
  const found = new Set<string>();
  for (const query of [own, naming(as, options)]) {
    whereVisible(query, visibility.entities);
    const rows: { ref: string }[] = await query;
    rows.forEach(({ ref }) => found.add(ref));
  }
  return found;
}

function naming(
  as: 'owner' | 'system' | 'domain',
  { db, refs }: { db: Db; refs: readonly string[] },
): Knex.QueryBuilder {
  return as === 'owner'
    ? db('group_ancestors')
        .join(
          'entity_owners',
          'entity_owners.owner_ref',
          'group_ancestors.group_ref',
        )
        .join('entities', 'entities.entity_ref', 'entity_owners.entity_ref')
        .whereIn('group_ancestors.ancestor_ref', refs)
        .distinct('group_ancestors.ancestor_ref as ref')
    : db('entities')
        .whereIn(`entities.${as}_ref`, refs)
        .distinct(`entities.${as}_ref as ref`);
}
