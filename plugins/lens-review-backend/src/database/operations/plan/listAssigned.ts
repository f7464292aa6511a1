import { Knex } from 'knex';
import { FleetScope, StoredImprovement } from '../../../model';
import { whereReadable } from '../../filters/whereReadable';
import { whereVisible } from '../../filters/whereVisible';
import { fromImprovementRow } from '../../rows';
import { Db, ImprovementRow } from '../../types';

/** What somebody is to close, and where. */
export interface Assigned extends StoredImprovement {
  readonly owner: string;
  readonly reviewId: string;
  readonly entityRef: string;
  readonly title: string;
  readonly lensId: string;
  readonly lensVersion: string;
}

/** Sorts what has no due date last. */
const DUE = `coalesce(improvements.due_on, '9999-12-31')`;

/** Where a page ended. */
export interface AssignedPosition {
  readonly due: string;
  readonly reviewId: string;
  readonly choice: string;
}

interface Assignment {
  readonly db: Db;
  readonly visibility: FleetScope['visibility'];
  readonly owners: readonly string[];
}

/** Open best practices that somebody is to close, by due date. */
export async function listAssigned(
  options: Assignment & { after?: AssignedPosition; limit: number },
): Promise<Assigned[]> {
  const { after, limit } = options;
  const query = assigned(options);
  if (after) {
    query.whereRaw(
      `(${DUE}, improvements.review_id, improvements.question_id || ' ' || improvements.choice_id) > (?, ?, ?)`,
      [after.due, after.reviewId, after.choice],
    );
  }
  const rows: (ImprovementRow & {
    owner_ref: string;
    entity_ref: string;
    title: string;
    lens_id: string;
    lens_version: string;
  })[] = await query
    .orderByRaw(
      `${DUE}, improvements.review_id, improvements.question_id || ' ' || improvements.choice_id`,
    )
    .limit(limit)
    .select([
      'improvements.*',
      'reviews.entity_ref',
      'entities.title',
      'reviews.lens_id',
      'reviews.lens_version',
    ]);
  return rows.map(row => ({
    ...fromImprovementRow(row),
    owner: row.owner_ref,
    reviewId: row.review_id,
    entityRef: row.entity_ref,
    title: row.title,
    lensId: row.lens_id,
    lensVersion: row.lens_version,
  }));
}

/** How many there are. */
export async function countAssigned(options: Assignment): Promise<number> {
  const row = await assigned(options).count({ count: '*' }).first();
  return Number(row?.count ?? 0);
}

/** What the catalog no longer has is not in it, nor what was closed or accepted meanwhile. */
function assigned({ db, visibility, owners }: Assignment): Knex.QueryBuilder {
  const query = db('improvements')
    .join('reviews', 'reviews.id', 'improvements.review_id')
    .join('entity_lenses', 'entity_lenses.review_id', 'reviews.id')
    .join('entities', 'entities.entity_ref', 'entity_lenses.entity_ref')
    .join('lens_practices', join =>
      join
        .on('lens_practices.lens_id', 'reviews.lens_id')
        .andOn('lens_practices.lens_version', 'reviews.lens_version')
        .andOn('lens_practices.question_id', 'improvements.question_id')
        .andOn('lens_practices.choice_id', 'improvements.choice_id'),
    )
    .join('practice_masks', join =>
      join
        .on('practice_masks.review_id', 'improvements.review_id')
        .andOn('practice_masks.word', 'lens_practices.word'),
    )
    .whereNull('reviews.deleted_at')
    .whereIn('improvements.owner_ref', owners)
    .whereNot('improvements.status', 'done')
    .whereRaw('(practice_masks.open & lens_practices.mask) <> 0');
  whereVisible(query, visibility.entities);
  whereReadable(query, visibility.reviews);
  return query;
}

/** The position of an item, for the page after it. */
export function positionOf(item: Assigned): AssignedPosition {
  return {
    due: item.dueAt ?? '9999-12-31',
    reviewId: item.reviewId,
    choice: `${item.questionId} ${item.choiceId}`,
  };
}
