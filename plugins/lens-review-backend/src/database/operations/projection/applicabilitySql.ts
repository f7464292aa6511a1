import { DecidedLens } from '../../../model';

/**
 * Which lens concerns which entity, for all entities in `affected` at once. In this order: a person's word, the lens's
 * filter in config, a dependency on a prompt, a model or something that is `in`. What is `in` makes what depends on it
 * `in`, too, and so on, except where a person said `out`. A circle of dependencies ends: `union` keeps each row once.
 * Dependencies say nothing to a lens that is not decided by them.
 *
 * `settled` is what is not in `affected` and stays as it is stored.
 */
export function applicabilitySql(options: {
  /** In the order in which their ids are bound. */
  lenses: readonly Pick<DecidedLens, 'byDependency'>[];
  /** How many refs are bound, twice, whose entities and dependents are affected; undefined: all entities are. */
  entityRefs?: number;
}): string {
  const { lenses, entityRefs } = options;
  return `
    with recursive
    lenses (lens_id, by_dependency) as (
      values ${lenses
        .map(({ byDependency }) => `(?, ${byDependency ? 1 : 0})`)
        .join(', ')}
    ),
    affected (entity_ref) as (${affectedSql(entityRefs)}),
    said as (
      select entity_ref, applicability_decisions.lens_id, status
      from applicability_decisions
      join lenses on lenses.lens_id = applicability_decisions.lens_id
    ),
    settled as (${settledSql(entityRefs)}),
    reached (entity_ref, lens_id) as (
      select entity_ref, lens_id from said where status = 'in'
      union
      select entity_ref, lens_id from settled
      union
      select affected.entity_ref, lenses.lens_id
      from affected
      join entity_filters on entity_filters.entity_ref = affected.entity_ref
      join lenses on lenses.lens_id = entity_filters.lens_id
      where ${notOut('affected', 'lenses')}
      union
      select affected.entity_ref, lenses.lens_id
      from affected
      join entity_dependencies
        on entity_dependencies.entity_ref = affected.entity_ref
        and entity_dependencies.target_is_ai = 1
      join lenses on lenses.by_dependency = 1
      where ${notOut('affected', 'lenses')}
      union
      select affected.entity_ref, reached.lens_id
      from reached
      join lenses
        on lenses.lens_id = reached.lens_id
        and lenses.by_dependency = 1
      join entity_dependencies
        on entity_dependencies.target_ref = reached.entity_ref
      join affected on affected.entity_ref = entity_dependencies.entity_ref
      where ${notOut('affected', 'reached')}
    ),
    signs as (
      select affected.entity_ref, lenses.lens_id, min(
        (1 - entity_dependencies.target_is_ai)
        || entity_dependencies.target_ref
      ) as sign
      from affected
      join entity_dependencies
        on entity_dependencies.entity_ref = affected.entity_ref
      join lenses on lenses.by_dependency = 1
      left join reached
        on reached.entity_ref = entity_dependencies.target_ref
        and reached.lens_id = lenses.lens_id
      where entity_dependencies.target_is_ai = 1
        or reached.entity_ref is not null
      group by affected.entity_ref, lenses.lens_id
    ),
    outcome as (
      select
        affected.entity_ref,
        lenses.lens_id,
        case
          when said.status is not null then said.status
          when entity_filters.lens_id is not null then 'in'
          when signs.sign is not null then 'in'
          else 'undecided'
        end as status,
        case
          when said.status is not null then 'person'
          when entity_filters.lens_id is not null then 'filter'
          when signs.sign is not null then 'dependency'
          else 'nobody'
        end as decided_by,
        substr(signs.sign, 2) as via,
        case when signs.sign is null then 0 else 1 end as depends,
        reviews.id as review_id
      from affected
      cross join lenses
      left join said
        on said.entity_ref = affected.entity_ref
        and said.lens_id = lenses.lens_id
      left join entity_filters
        on entity_filters.entity_ref = affected.entity_ref
        and entity_filters.lens_id = lenses.lens_id
      left join signs
        on signs.entity_ref = affected.entity_ref
        and signs.lens_id = lenses.lens_id
      left join reviews
        on reviews.entity_ref = affected.entity_ref
        and reviews.lens_id = lenses.lens_id
        and reviews.deleted_at is null
    )
    insert into entity_lenses
      (entity_ref, lens_id, status, decided_by, via, depends, review_id)
    select outcome.entity_ref, outcome.lens_id, outcome.status,
      outcome.decided_by, outcome.via, outcome.depends, outcome.review_id
    from outcome
    left join entity_lenses
      on entity_lenses.entity_ref = outcome.entity_ref
      and entity_lenses.lens_id = outcome.lens_id
    where entity_lenses.entity_ref is null
      or entity_lenses.status <> outcome.status
      or entity_lenses.decided_by <> outcome.decided_by
      or entity_lenses.depends <> outcome.depends
      or entity_lenses.via is distinct from outcome.via
      or entity_lenses.review_id is distinct from outcome.review_id
    order by outcome.entity_ref, outcome.lens_id
    on conflict (entity_ref, lens_id) do update set
      status = excluded.status,
      decided_by = excluded.decided_by,
      via = excluded.via,
      depends = excluded.depends,
      review_id = excluded.review_id
  `;
}

function affectedSql(entityRefs: number | undefined): string {
  return entityRefs === undefined
    ? `select entity_ref from entities`
    : `
      select entity_ref from entities
      where entity_ref in (${repeat('?', entityRefs)})
      union
      select entity_ref from entity_dependencies
      where target_ref in (${repeat('?', entityRefs)})
      union
      select entity_dependencies.entity_ref
      from entity_dependencies
      join affected on affected.entity_ref = entity_dependencies.target_ref`;
}

/** Among what affected entities depend on. */
function settledSql(entityRefs: number | undefined): string {
  return entityRefs === undefined
    ? `select entity_ref, lens_id from said where 1 = 0`
    : `
      select distinct entity_lenses.entity_ref, entity_lenses.lens_id
      from affected
      join entity_dependencies
        on entity_dependencies.entity_ref = affected.entity_ref
      join entity_lenses
        on entity_lenses.entity_ref = entity_dependencies.target_ref
        and entity_lenses.status = 'in'
      join lenses on lenses.lens_id = entity_lenses.lens_id
      left join affected as within
        on within.entity_ref = entity_lenses.entity_ref
      where within.entity_ref is null`;
}

function notOut(entity: string, lens: string): string {
  return `not exists (
        select 1 from said
        where said.entity_ref = ${entity}.entity_ref
          and said.lens_id = ${lens}.lens_id
          and said.status = 'out'
      )`;
}

function repeat(what: string, times: number): string {
  return Array.from({ length: times }, () => what).join(', ');
}
