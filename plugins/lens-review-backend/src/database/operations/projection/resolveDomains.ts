import { Db } from '../../types';

/**
 * Puts every entity into its own domain or, where it has none, that of its system. With `entityRefs` only these and what
 * is part of them.
 */
export async function resolveDomains(options: {
  tx: Db;
  entityRefs?: readonly string[];
}): Promise<number> {
  const { tx, entityRefs } = options;
  const domain = `coalesce(own_domain_ref, (
    select systems.own_domain_ref from entities as systems
    where systems.entity_ref = entities.system_ref
  ))`;
  const query = tx('entities').whereRaw(
    `domain_ref is distinct from ${domain}`,
  );
  if (entityRefs) {
    query.andWhere(where =>
      where
        .whereIn('entity_ref', entityRefs)
        .orWhereIn('system_ref', entityRefs),
    );
  }
  return query.update({ domain_ref: tx.raw(domain) });
}
