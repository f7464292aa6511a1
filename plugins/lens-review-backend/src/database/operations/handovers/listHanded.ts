import { FleetScope, StoredHandover } from '../../../model';
import { whereReadable } from '../../filters/whereReadable';
import { whereVisible } from '../../filters/whereVisible';
import { fromHandoverRow } from '../../rows';
import { Db, HandoverRow } from '../../types';

/** A question that is handed to somebody, and where it is. */
export interface Handed extends StoredHandover {
  readonly reviewId: string;
  readonly entityRef: string;
  readonly title: string;
  readonly lensId: string;
  readonly lensVersion: string;
  readonly answered: boolean;
}

/** Where a page ended. */
export type HandedPosition = Pick<
  Handed,
  'expiresAt' | 'reviewId' | 'questionId'
>;

/** Questions that are handed to one of `claims`, what ends first comes first. What the catalog no longer has is not in it. */
export async function listHanded(options: {
  db: Db;
  visibility: FleetScope['visibility'];
  claims: readonly string[];
  now: string;
  after?: HandedPosition;
  limit: number;
}): Promise<Handed[]> {
  const { db, visibility, claims, now, after, limit } = options;
  const query = db('handovers')
    .join('reviews', 'reviews.id', 'handovers.review_id')
    .join('entity_lenses', 'entity_lenses.review_id', 'reviews.id')
    .join('entities', 'entities.entity_ref', 'entity_lenses.entity_ref')
    .join('answers', join =>
      join
        .on('answers.review_id', 'handovers.review_id')
        .andOn('answers.question_id', 'handovers.question_id'),
    )
    .whereNull('reviews.deleted_at')
    .whereIn('handovers.to_ref', claims)
    .where('handovers.expires_at', '>', now);
  whereVisible(query, visibility.entities);
  whereReadable(query, visibility.reviews);
  if (after) {
    query.whereRaw(
      '(handovers.expires_at, handovers.review_id, handovers.question_id) > (?, ?, ?)',
      [after.expiresAt, after.reviewId, after.questionId],
    );
  }
  const rows: (HandoverRow & {
    entity_ref: string;
    title: string;
    lens_id: string;
    lens_version: string;
    risk: string;
  })[] = await query
    .orderBy([
      'handovers.expires_at',
      'handovers.review_id',
      'handovers.question_id',
    ])
    .limit(limit)
    .select([
      'handovers.*',
      'reviews.entity_ref',
      'entities.title',
      'reviews.lens_id',
      'reviews.lens_version',
      'answers.risk',
    ]);
  return rows.map(row => ({
    ...fromHandoverRow(row),
    reviewId: row.review_id,
    entityRef: row.entity_ref,
    title: row.title,
    lensId: row.lens_id,
    lensVersion: row.lens_version,
    answered: row.risk !== 'UNANSWERED',
  }));
}
