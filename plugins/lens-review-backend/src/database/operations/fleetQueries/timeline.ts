import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { Db } from '../../types';
import { appliedRows } from './fleetRows';

/** Tables that have the same scores: of earlier days, and the present ones. */
interface Scores {
  readonly kept: 'review_snapshots' | 'pillar_snapshots';
  readonly current: 'reviews' | 'pillar_scores';
  readonly reviewId: 'id' | 'review_id';
}

/** The scores of reviews, and those of their pillars. */
export const TIMELINES = {
  reviews: { kept: 'review_snapshots', current: 'reviews', reviewId: 'id' },
  pillars: {
    kept: 'pillar_snapshots',
    current: 'pillar_scores',
    reviewId: 'review_id',
  },
} as const satisfies Record<string, Scores>;

/**
 * How what is counted changed on each day, for each kind of it: rows of `day`, `kinds` and `sums`, several of them for the
 * same day and kind. Adding all of them up to a day gives what held at its end. What was before `from` counts as of `from`.
 *
 * A score holds from its day to the next day on which its review has another. What began and ended on the same days is
 * added up first, so that the rest does not grow with the number of reviews.
 */
export function changesByDay(options: {
  db: Db;
  scope: FleetScope;
  from: string;
  scores: Scores;
  /** SQL over a table of scores, by the name of the column that it becomes. */
  kinds: Readonly<Record<string, (table: string) => string>>;
  sums: Readonly<Record<string, (table: string) => string>>;
}): Knex.QueryBuilder {
  const { db, scope, from, scores, kinds, sums } = options;
  const { kept, current, reviewId } = scores;
  const begun = appliedRows({ db, scope })
    .whereNotNull('reviews.id')
    .select('reviews.id as review_id', 'reviews.scored_on as day');
  const days = db
    .from('begun')
    .select('review_id', 'day')
    .unionAll(
      db
        .from('begun')
        .join(
          'review_snapshots as earlier',
          'earlier.review_id',
          'begun.review_id',
        )
        .whereRaw('earlier.day < begun.day')
        .select('earlier.review_id', 'earlier.day'),
    );
  const spans = db
    .from('days')
    .select(
      'review_id',
      'day',
      db.raw(
        'lead(day) over (partition by review_id order by day) as next_day',
      ),
    );
  const names = [...Object.keys(kinds), ...Object.keys(sums)];
  const columns = (table: string, end: string) =>
    db.raw(
      [
        'case when spans.day < ? then ? else spans.day end as day',
        `${end} as next_day`,
        ...Object.entries(kinds).map(
          ([name, sql]) => `${sql(table)} as ${name}`,
        ),
        ...Object.entries(sums).map(
          ([name, sql]) => `sum(${sql(table)}) as ${name}`,
        ),
      ].join(', '),
      [from, from],
    );
  const grouped = Array.from(
    { length: 2 + Object.keys(kinds).length },
    (_, index) => index + 1,
  ).join(', ');
  const ended = db
    .from('spans')
    .join(kept, join =>
      join
        .on(`${kept}.review_id`, 'spans.review_id')
        .andOn(`${kept}.day`, 'spans.day'),
    )
    .where('spans.next_day', '>', from)
    .select(columns(kept, 'spans.next_day'))
    .groupByRaw(grouped);
  const lasting = db
    .from('spans')
    .join(current, `${current}.${reviewId}`, 'spans.review_id')
    .whereNull('spans.next_day')
    .select(columns(current, 'null'))
    .groupByRaw(grouped);
  return db
    .with('begun', begun)
    .with('days', days)
    .with('spans', spans)
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
          ...Object.keys(sums).map(name => db.raw('-?? as ??', [name, name])),
        ),
    ]);
}
