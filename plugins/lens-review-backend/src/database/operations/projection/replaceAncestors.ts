import { Db } from '../../types';

/** Writes for every owner and every group itself and all groups above it. A circle of groups ends. */
export async function replaceAncestors(tx: Db): Promise<void> {
  await tx('group_ancestors').delete();
  await tx.raw(`
    insert into group_ancestors (group_ref, ancestor_ref)
    with recursive ancestors (group_ref, ancestor_ref) as (
      select owner_ref, owner_ref from entity_owners
      union
      select entity_ref, entity_ref from entities where kind = 'group'
      union
      select ancestors.group_ref, entity_parents.parent_ref
      from ancestors
      join entity_parents on entity_parents.entity_ref = ancestors.ancestor_ref
    )
    select group_ref, ancestor_ref from ancestors where true
    on conflict do nothing
  `);
}
