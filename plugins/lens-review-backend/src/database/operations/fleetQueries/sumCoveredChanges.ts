import { FleetScope } from '../../../model';
import { fromCoveringAtAll } from '../../filters/covering';
import { BigIntColumn, Db } from '../../types';
import { appliedRows } from './fleetRows';

/** So many components were covered more from a day on; negative: fewer. */
export interface CoveredChange {
  readonly day: string;
  readonly components: number;
}

/**
 * On which days the review of a System was complete that covers components today, and how many it covers. What was
 * before `from` counts as of `from`. Several rows may be about the same day.
 */
export async function sumCoveredChanges(options: {
  db: Db;
  scope: FleetScope;
  from: string;
}): Promise<CoveredChange[]> {
  const { db, scope, from } = options;
  const covering = fromCoveringAtAll(db.queryBuilder()).select(
    'covering.id',
    'covering.entity_ref',
    'covering.lens_id',
    'covering.status',
    'covering.scored_on',
  );
  const covered = () =>
    appliedRows({ db, scope })
      .whereNull('entity_lenses.review_id')
      .join(covering.clone().as('covering_reviews'), join =>
        join
          .on('covering_reviews.entity_ref', 'entities.system_ref')
          .on('covering_reviews.lens_id', 'entity_lenses.lens_id'),
      )
      .groupByRaw('1, 2');
  const ended = covered()
    .join(
      'review_snapshots',
      'review_snapshots.review_id',
      'covering_reviews.id',
    )
    .where('review_snapshots.status', 'complete')
    .where('review_snapshots.next_day', '>', from)
    .select(
      'review_snapshots.day as began',
      'review_snapshots.next_day as ended',
      db.raw('count(*) as components'),
    );
  const lasting = covered()
    .where('covering_reviews.status', 'complete')
    .select(
      'covering_reviews.scored_on as began',
      db.raw('null as ended'),
      db.raw('count(*) as components'),
    );
  const rows: {
    began: string;
    ended: string | null;
    components: BigIntColumn;
  }[] = await db
    .with('ended', ended)
    .with('lasting', lasting)
    .from('ended')
    .select('began', 'ended', 'components')
    .unionAll([db.from('lasting').select('began', 'ended', 'components')]);
  return rows.flatMap(({ began, ended: end, components }) => {
    const count = Number(components);
    const begins = { day: began < from ? from : began, components: count };
    return end === null ? begins : [begins, { day: end, components: -count }];
  });
}
