import { Knex } from 'knex';
import { ComponentSort, FleetRow, FleetScope } from '../../../model';
import { SCORE_COLUMNS } from '../../rows';
import { Db } from '../../types';
import { whereCovered, whereNeverReviewed } from '../../filters/covering';
import { COMPONENT_ORDERS, WITHOUT_REVIEW } from './componentOrder';
import { appliedRows } from './fleetRows';
import { fromFleetRow, PILLAR_PREFIX } from './fromFleetRow';
import { joinCovering } from './joinCovering';

/**
 * The part of a list that is read: with a review, without one but covered by that of the System, without any, or all
 * three.
 */
export type ComponentPart = 'reviewed' | 'covered' | 'unreviewed' | 'all';

/**
 * Some components of a scope in an order in which an index has them. Ties follow the entity ref, and the lens: in the
 * same way where the order is the natural one, else reversed.
 */
export async function listComponents(options: {
  db: Db;
  scope: FleetScope;
  sort: ComponentSort;
  order: 'asc' | 'desc';
  part: ComponentPart;
  /** Reads on after this one, which is of the same part. */
  after?: Pick<FleetRow, 'position' | 'entityRef' | 'lensId'>;
  limit: number;
}): Promise<FleetRow[]> {
  const { db, scope, sort, order, part, after, limit } = options;
  const { pillar } = scope.filters;
  const { natural, expression, form } = COMPONENT_ORDERS[sort];
  const scores = pillar === undefined ? 'reviews' : 'pillar_scores';
  const position =
    part === 'unreviewed' || part === 'covered'
      ? positionWithout(part, form)
      : expression(scores);
  const ties =
    part === 'reviewed'
      ? ['reviews.entity_ref', 'reviews.lens_id']
      : ['entity_lenses.entity_ref', 'entity_lenses.lens_id'];
  const tieOrder = order === natural ? 'asc' : 'desc';

  const query = joinCovering({ db, query: appliedRows({ db, scope }) });
  wherePart(query, part, scope);
  if (pillar !== undefined) {
    query.leftJoin('pillar_scores', join =>
      join
        .on('pillar_scores.review_id', 'entity_lenses.review_id')
        .andOnVal('pillar_scores.pillar_id', pillar),
    );
  }
  if (after) {
    whereAfter(query, { position, part, ties, order, tieOrder, after });
  }
  if (part === 'reviewed' || part === 'all') {
    query.orderByRaw(`${position} ${order}`);
  }
  ties.forEach(column => query.orderBy(column, tieOrder));
  const rows = await query
    .limit(limit)
    .select([
      'entity_lenses.entity_ref',
      'entity_lenses.lens_id',
      'entities.title',
      'entities.type',
      'entities.lifecycle',
      'entities.system_ref',
      'entities.domain_ref',
      'entities.owners',
      'covering_reviews.entity_ref as covered_by',
      'reviews.lens_version',
      'reviews.status',
      'reviews.stale_reasons',
      'reviews.updated_at',
      'reviews.submitted_at',
      'reviews.provided_practices',
      ...SCORE_COLUMNS.map(column => `reviews.${column}`),
      ...(pillar === undefined
        ? []
        : SCORE_COLUMNS.map(
            column => `pillar_scores.${column} as ${PILLAR_PREFIX}${column}`,
          )),
      db.raw(`${position} as position`),
    ]);
  return rows.map(fromFleetRow);
}

/** Says again of `reviews` what the join implies, so that its indexes can be used. */
function wherePart(
  query: Knex.QueryBuilder,
  part: ComponentPart,
  { lensIds }: FleetScope,
): void {
  if (part === 'reviewed') {
    query.whereIn('reviews.lens_id', lensIds).whereNull('reviews.deleted_at');
  } else if (part === 'covered') {
    whereCovered(query);
  } else if (part === 'unreviewed') {
    whereNeverReviewed(query);
  }
}

/** A literal in SQL. */
function positionWithout(
  part: keyof typeof WITHOUT_REVIEW,
  form: 'number' | 'text',
): string {
  const { number, text } = WITHOUT_REVIEW[part];
  return form === 'number' ? `${number}` : `'${text}'`;
}

function whereAfter(
  query: Knex.QueryBuilder,
  options: {
    position: string;
    part: ComponentPart;
    ties: readonly string[];
    order: 'asc' | 'desc';
    tieOrder: 'asc' | 'desc';
    after: Pick<FleetRow, 'position' | 'entityRef' | 'lensId'>;
  },
): void {
  const { position, part, ties, order, tieOrder, after } = options;
  const beyond = order === 'asc' ? '>' : '<';
  const tieBeyond = tieOrder === 'asc' ? '>' : '<';
  const [ref, lens] = ties;
  const tied = `(${ref} ${tieBeyond} ? or (${ref} = ? and ${lens} ${tieBeyond} ?))`;
  const tieValues = [after.entityRef, after.entityRef, after.lensId];
  if (part === 'unreviewed' || part === 'covered') {
    query.whereRaw(`${ref} ${tieBeyond}= ?`, [after.entityRef]);
    query.whereRaw(tied, tieValues);
  } else {
    // The first condition is implied by the second; it is the one that says where in the index to begin.
    query.whereRaw(`${position} ${beyond}= ?`, [after.position]);
    query.whereRaw(`(${position} ${beyond} ? or ${tied})`, [
      after.position,
      ...tieValues,
    ]);
  }
}
