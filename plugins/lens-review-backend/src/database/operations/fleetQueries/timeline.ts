import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { Db } from '../../types';
import { appliedRows } from './fleetRows';

/** A table of earlier days, and the one that has the same columns for what holds now. */
export interface Timeline {
  readonly kept: 'review_snapshots' | 'practice_snapshots';
  readonly current: 'reviews' | 'practice_masks';
}

/**
 * How what is counted changed on each day, for each kind of it: rows of `day`, `kinds` and counts, several of them for the
 * same day and kind. Adding all of them up to a day gives what held at its end. What was before `from` counts as of `from`.
 *
 * What began and ended on the same days is added up first, so that the rest does not grow with the number of reviews.
 */
export function changesByDay(options: {
  db: Db;
  scope: FleetScope;
  from: string;
  timeline: Timeline;
  /** SQL over a table of the timeline, by the name of the column that it becomes. */
  kinds: Readonly<Record<string, (table: string) => string>>;
  /** SQL that counts or sums, and the names of the columns that it has. */
  sums: (table: string) => readonly Knex.Raw[];
  sumNames: readonly string[];
}): Knex.QueryBuilder {
  const { db, scope, from, timeline, kinds, sums, sumNames } = options;
  const { kept, current } = timeline;
  const held = (table: string, days: { began: string; ended: string }) =>
    appliedRows({ db, scope })
      .select([
        db.raw(
          `case when ${days.began} < ? then ? else ${days.began} end as day`,
          [from, from],
        ),
        db.raw(`${days.ended} as next_day`),
        ...Object.entries(kinds).map(([name, sql]) =>
          db.raw(`${sql(table)} as ${name}`),
        ),
        ...sums(table),
      ])
      .groupByRaw(
        Array.from(
          { length: 2 + Object.keys(kinds).length },
          (_, index) => index + 1,
        ).join(', '),
      );
  const ended = held(kept, { began: `${kept}.day`, ended: `${kept}.next_day` })
    .join(kept, `${kept}.review_id`, 'entity_lenses.review_id')
    .where(`${kept}.next_day`, '>', from);
  const lasting = held(current, { began: 'reviews.scored_on', ended: 'null' });
  if (current === 'reviews') {
    lasting.whereNotNull('reviews.id');
  } else {
    lasting.join(current, `${current}.review_id`, 'entity_lenses.review_id');
  }
  const names = [...Object.keys(kinds), ...sumNames];
  return db
    .with('ended', ended)
    .with('lasting', lasting)
    .select('day', ...names)
    .from('ended')
    .unionAll([
      db.from('lasting').select('day', ...names),
      db
        .from('ended')
        .select(
          'next_day as day',
          ...Object.keys(kinds),
          ...sumNames.map(name => db.raw('-?? as ??', [name, name])),
        ),
    ]);
}
