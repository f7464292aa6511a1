import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { Db } from '../../types';
import { appliedRows } from './fleetRows';

/**
 * What changed on each day: a table `events` with a row of `sign` 1 for each score that began to hold, and one of `sign`
 * -1 for the one that it replaced. Adding all of them up to a day gives what held at its end. What was before `from`
 * counts as of `from`.
 *
 * `kept` has the scores of earlier days, `current` the present one, both with `columns`; each holds from its day to the
 * next day of the same `keys`.
 */
export function withEvents(options: {
  db: Db;
  scope: FleetScope;
  from: string;
  kept: 'review_snapshots' | 'pillar_snapshots';
  current: 'reviews' | 'pillar_scores';
  keys: readonly string[];
  columns: readonly string[];
}): Knex.QueryBuilder {
  const { db, scope, from, kept, current, keys, columns } = options;
  const begun = appliedRows({ db, scope })
    .whereNotNull('reviews.id')
    .select('reviews.id as review_id', 'reviews.scored_on as day');
  const id = current === 'reviews' ? 'reviews.id' : 'pillar_scores.review_id';
  const selected = (table: string) =>
    [...keys.filter(key => key !== 'review_id'), ...columns].map(
      column => `${table}.${column}`,
    );
  const timeline = db
    .from('begun')
    .join(kept, `${kept}.review_id`, 'begun.review_id')
    .whereRaw('??.day < begun.day', [kept])
    .select(['begun.review_id', `${kept}.day`, ...selected(kept)])
    .unionAll(
      db
        .from('begun')
        .join(current, id, 'begun.review_id')
        .select(['begun.review_id', 'begun.day', ...selected(current)]),
    );
  const spans = db
    .from('timeline')
    .select(
      'timeline.*',
      db.raw(
        `lead(day) over (partition by ${keys.join(
          ', ',
        )} order by day) as next_day`,
      ),
    );
  const events = db
    .from('spans')
    .where(where => where.whereNull('next_day').orWhere('next_day', '>', from))
    .select([
      db.raw('case when day < ? then ? else day end as day', [from, from]),
      db.raw('1 as sign'),
      ...keys,
      ...columns,
    ])
    .unionAll(
      db
        .from('spans')
        .where('next_day', '>', from)
        .select(['next_day as day', db.raw('-1 as sign'), ...keys, ...columns]),
    );
  return db
    .with('begun', begun)
    .with('timeline', timeline)
    .with('spans', spans)
    .with('events', events)
    .from('events');
}
