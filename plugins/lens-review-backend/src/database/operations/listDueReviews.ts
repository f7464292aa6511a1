import { ReviewKey } from '../../model';
import { Db, ReviewRow } from '../types';

/** Live reviews whose stored score was true only until `now`, or depends on another setting; by id, those after `after`. */
export async function listDueReviews(options: {
  db: Db;
  now: Date;
  confirmEveryDays: number;
  after?: string;
  limit: number;
}): Promise<(ReviewKey & { readonly id: string })[]> {
  const { db, now, confirmEveryDays, after, limit } = options;
  const query = db<ReviewRow>('reviews')
    .where({ deleted_at: null })
    .where(due =>
      due
        .where('valid_until', '<=', now.toISOString())
        .orWhereNot({ confirm_every_days: confirmEveryDays }),
    )
    .orderBy('id')
    .limit(limit)
    .select('id', 'entity_ref', 'lens_id');
  if (after !== undefined) {
    query.where('id', '>', after);
  }
  return (await query).map(row => ({
    id: row.id,
    entityRef: row.entity_ref,
    lensId: row.lens_id,
  }));
}
