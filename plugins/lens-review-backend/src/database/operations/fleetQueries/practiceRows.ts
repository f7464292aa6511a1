import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { wholeOf } from '../../filters/partOf';
import { Db } from '../../types';
import { appliedRows } from './fleetRows';

/** The best practices of the begun reviews of a scope, as they are now or as they were at the end of an earlier day. */
export function practiceRows(options: {
  db: Db;
  scope: FleetScope;
  /** Default: now. */
  on?: string;
}): Knex.QueryBuilder {
  const { db, scope, on } = options;
  const rowsOf = (table: 'practice_masks' | 'practice_snapshots') =>
    appliedRows({ db, scope })
      .join(table, `${table}.review_id`, 'entity_lenses.review_id')
      .select([
        'entities.entity_ref',
        db.raw(`${wholeOf('system')} as system_ref`),
        `${table}.word`,
        `${table}.lens_version`,
        `${table}.open`,
        `${table}.established`,
        `${table}.in_scope`,
      ]);
  const present = rowsOf('practice_masks');
  if (on === undefined) {
    return present;
  }
  const past = rowsOf('practice_snapshots')
    .where('practice_snapshots.day', '<=', on)
    .where('practice_snapshots.next_day', '>', on);
  return present.where('reviews.scored_on', '<=', on).unionAll([past]);
}
