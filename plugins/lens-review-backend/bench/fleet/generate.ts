import { Knex } from 'knex';
import { replaceAncestors } from '../../src/database/operations/projection';
import { LENS_IDS } from './lenses';

const TEAMS = 60;
const DEPARTMENTS = 8;

/** Makes a fleet of copies of the reviews that are there, in SQL, and takes those away. */
export async function generateFleet(
  knex: Knex,
  components: number,
): Promise<void> {
  await writeGroups(knex);
  await writeComponents(knex, components);
  await writeSystems(knex);
  await writeModels(knex);
  await replaceAncestors(knex);
  await copyReviews(knex);
  await writeSnapshots(knex);
  await knex.raw('VACUUM ANALYZE');
}

const NOW = `to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')`;

async function writeGroups(knex: Knex): Promise<void> {
  await knex.raw(`
    insert into entities (entity_ref, kind, namespace, name, title, title_sort, owners, reviewable, digest, seen_at, changed_at)
    select 'group:default/' || name, 'group', 'default', name, name, name, '[]', 0, '', ${NOW}, ${NOW}
    from (
      select 'team-' || i as name from generate_series(0, ${TEAMS - 1}) as i
      union all select 'department-' || i from generate_series(0, ${
        DEPARTMENTS - 1
      }) as i
      union all select 'company'
    ) as names`);
  await knex.raw(`
    insert into entity_parents (entity_ref, parent_ref)
    select 'group:default/team-' || i, 'group:default/department-' || i % ${DEPARTMENTS}
    from generate_series(0, ${TEAMS - 1}) as i
    union all
    select 'group:default/department-' || i, 'group:default/company'
    from generate_series(0, ${DEPARTMENTS - 1}) as i`);
}

/** Each tenth has a second owner. 25 belong to a system, and 20 systems to a domain. */
async function writeComponents(knex: Knex, count: number): Promise<void> {
  await knex.raw(`
    insert into entities (entity_ref, kind, namespace, name, title, title_sort, type, lifecycle, system_ref, domain_ref, owners, reviewable, digest, seen_at, changed_at)
    select 'component:default/' || name, 'component', 'default', name, 'Component ' || i, 'component ' || i,
      (array['service', 'website', 'library', 'agent'])[1 + i % 4],
      (array['production', 'experimental', 'deprecated'])[1 + i % 3],
      'system:default/system-' || i / 25, 'domain:default/domain-' || i / 500,
      case when i % 10 = 0
        then '["group:default/team-' || least(i % ${TEAMS}, (i + 7) % ${TEAMS}) || '","group:default/team-' || greatest(i % ${TEAMS}, (i + 7) % ${TEAMS}) || '"]'
        else '["group:default/team-' || i % ${TEAMS} || '"]' end,
      1, '', ${NOW}, ${NOW}
    from (select i, 'component-' || lpad(i::text, 6, '0') as name from generate_series(1, ${count}) as i) as numbers`);
  await knex.raw(`
    insert into entity_owners (entity_ref, owner_ref)
    select entity_ref, json_array_elements_text(owners::json) from entities where kind = 'component'`);
  await knex.raw(`
    insert into entity_tags (entity_ref, tag)
    select entity_ref, 'genai' from entities where kind = 'component' and lifecycle = 'production'`);
  await knex.raw(`
    insert into entity_dependencies (entity_ref, target_ref, target_is_ai)
    select entity_ref, 'model:default/model-' || right(name, 1), 1 from entities where kind = 'component'`);
}

/** What components depend on. */
async function writeModels(knex: Knex): Promise<void> {
  await knex.raw(`
    insert into entities (entity_ref, kind, namespace, name, title, title_sort, owners, reviewable, digest, seen_at, changed_at)
    select 'model:default/model-' || i, 'model', 'default', 'model-' || i, 'Model ' || i, 'model ' || i, '[]', 0, '', ${NOW}, ${NOW}
    from generate_series(0, 9) as i`);
}

/** The Systems that components belong to, whose reviews cover those that have none. One in ten has a review. */
async function writeSystems(knex: Knex): Promise<void> {
  await knex.raw(`
    insert into entities (entity_ref, kind, namespace, name, title, title_sort, own_domain_ref, domain_ref, owners, reviewable, digest, seen_at, changed_at)
    select distinct system_ref, 'system', 'default', split_part(system_ref, '/', 2), split_part(system_ref, '/', 2), split_part(system_ref, '/', 2),
      domain_ref, domain_ref, '["group:default/team-1"]', 1, '', ${NOW}, ${NOW}
    from entities where kind = 'component'`);
}

/** One component in ten has no review. */
async function copyReviews(knex: Knex): Promise<void> {
  await knex.raw(`
    create temporary table copies as
    select templates.id as template_id, md5(templates.id || numbered.entity_ref) as review_id, numbered.entity_ref
    from (
      select entity_ref, row_number() over (order by entity_ref) as place from entities where kind = 'component'
    ) as numbered
    join (
      select id, lens_id, row_number() over (partition by lens_id order by entity_ref) - 1 as place from reviews
    ) as templates on templates.place = numbered.place / 3 % 8
    where numbered.place % 10 <> 0
    union all
    select templates.id, md5(templates.id || systems.entity_ref), systems.entity_ref
    from entities as systems
    join reviews as templates on templates.entity_ref like '%/template-7'
    where systems.kind = 'system' and systems.name like '%4'`);
  await knex.raw('analyze copies');
  await copy(knex, 'reviews', { id: 'review_id', entity_ref: 'entity_ref' });
  await copy(knex, 'pillar_scores', { review_id: 'review_id' });
  await copy(knex, 'answers', { review_id: 'review_id' });
  await copy(knex, 'practice_masks', { review_id: 'review_id' });
  await knex('reviews').where('entity_ref', 'like', '%/template-_').delete();
  await knex('reviews')
    .where('entity_ref', 'like', 'system:%')
    .update({ covers_components: 1 });
  await knex.raw(
    `
    insert into entity_lenses (entity_ref, lens_id, status, decided_by, via, depends, review_id)
    select entities.entity_ref, lenses.lens_id, 'in', 'dependency', null, 1, reviews.id
    from entities
    cross join unnest(?::text[]) as lenses (lens_id)
    left join reviews on reviews.entity_ref = entities.entity_ref and reviews.lens_id = lenses.lens_id
    where entities.kind = 'component' or reviews.id is not null`,
    [[...LENS_IDS]],
  );
}

async function copy(
  knex: Knex,
  table: string,
  replaced: Readonly<Record<string, string>>,
): Promise<void> {
  const columns = Object.keys(await knex(table).columnInfo());
  const values = columns.map(column =>
    column in replaced ? `copies.${replaced[column]}` : `${table}.${column}`,
  );
  const key = table === 'reviews' ? 'id' : 'review_id';
  await knex.raw(`
    insert into ${table} (${columns.join(', ')})
    select ${values.join(
      ', ',
    )} from copies join ${table} on ${table}.${key} = copies.template_id`);
}

/** Three scores of the last quarter for each review. */
async function writeSnapshots(knex: Knex): Promise<void> {
  for (const [kept, scores, key] of [
    ['review_snapshots', 'reviews', 'id'],
    ['practice_snapshots', 'practice_masks', 'review_id'],
  ]) {
    const columns = Object.keys(await knex(kept).columnInfo()).filter(
      column => !['review_id', 'day', 'next_day'].includes(column),
    );
    const daysAgo = (days: string) =>
      `to_char(now() - make_interval(days => ${days}), 'YYYY-MM-DD')`;
    await knex.raw(`
      insert into ${kept} (review_id, day, next_day, ${columns.join(', ')})
      select ${key}, ${daysAgo('began')}, ${daysAgo('ended')}, ${columns.join(
      ', ',
    )}
      from ${scores}
      cross join (values (80, 50), (50, 20), (20, 0)) as days (began, ended)`);
  }
}
