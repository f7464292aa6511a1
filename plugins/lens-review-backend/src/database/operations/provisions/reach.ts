import { Knex } from 'knex';
import { Db } from '../../types';

/**
 * Whom what each of the providers provides can reach: whatever is part of a system or a domain, also through systems and
 * domains inside it, and whatever depends on it, directly or through others. Who depends on a member of a system does
 * not depend on the system. A circle of dependencies ends: `union` keeps each row once.
 *
 * A table for a query, in brackets: `provider_ref`, `entity_ref`; no provider reaches itself.
 */
export function entitiesReached(options: {
  db: Db;
  providerRefs: readonly string[];
}): Knex.Raw {
  const { db, providerRefs } = options;
  return db.raw(
    `(
    with recursive
    inside (provider_ref, entity_ref) as (
      select entity_ref, entity_ref from entities
      where entity_ref in (${holes(providerRefs)})
      union
      select inside.provider_ref, entities.entity_ref
      from inside
      join entities
        on entities.system_ref = inside.entity_ref
        or entities.own_domain_ref = inside.entity_ref
    ),
    dependents (provider_ref, entity_ref) as (
      select entity_ref, entity_ref from entities
      where entity_ref in (${holes(providerRefs)})
      union
      select dependents.provider_ref, entity_dependencies.entity_ref
      from dependents
      join entity_dependencies
        on entity_dependencies.target_ref = dependents.entity_ref
    )
    select provider_ref, entity_ref from inside
    where entity_ref <> provider_ref
    union
    select provider_ref, entity_ref from dependents
    where entity_ref <> provider_ref
    )`,
    [...providerRefs, ...providerRefs],
  );
}

/** The same from the other side: whose provisions reach each of the entities. A table for a query, with the same columns. */
export function providersReaching(options: {
  db: Db;
  entityRefs: readonly string[];
}): Knex.Raw {
  const { db, entityRefs } = options;
  return db.raw(
    `(
    with recursive
    around (entity_ref, provider_ref) as (
      select entity_ref, entity_ref from entities
      where entity_ref in (${holes(entityRefs)})
      union
      select around.entity_ref, wholes.whole_ref
      from around
      join (
        select entity_ref, system_ref as whole_ref from entities
        union all
        select entity_ref, own_domain_ref from entities
      ) as wholes on wholes.entity_ref = around.provider_ref
      where wholes.whole_ref is not null
    ),
    dependencies (entity_ref, provider_ref) as (
      select entity_ref, entity_ref from entities
      where entity_ref in (${holes(entityRefs)})
      union
      select dependencies.entity_ref, entity_dependencies.target_ref
      from dependencies
      join entity_dependencies
        on entity_dependencies.entity_ref = dependencies.provider_ref
    )
    select provider_ref, entity_ref from around
    where entity_ref <> provider_ref
    union
    select provider_ref, entity_ref from dependencies
    where entity_ref <> provider_ref
    )`,
    [...entityRefs, ...entityRefs],
  );
}

/** Placeholders; an empty list finds nothing. */
function holes(refs: readonly string[]): string {
  return refs.length === 0 ? 'null' : refs.map(() => '?').join(', ');
}
