import { LensKey, ReviewKey } from '../../../model';
import { Db, ReviewRow } from '../../types';

/**
 * Live reviews, by id, whose status or score is no longer what it was: their time has come, the setting that it was
 * derived with has changed, or their version of the lens has become old or is no longer.
 */
export async function listDueReviews(options: {
  db: Db;
  now: string;
  confirmEveryDays: number;
  /** Versions of lenses to which there is a newer one. */
  oldLenses: readonly LensKey[];
  after?: string;
  limit: number;
}): Promise<(ReviewKey & { id: string })[]> {
  const { db, now, confirmEveryDays, oldLenses, after, limit } = options;
  const query = db<ReviewRow>('reviews')
    .whereNull('deleted_at')
    .andWhere(due =>
      due
        .where('valid_until', '<=', now)
        .orWhereNot('confirm_every_days', confirmEveryDays)
        .orWhere(wrong =>
          wrong
            .whereNotNull('submitted_at')
            .where('stale_reasons', 'not like', '%"lens-version-old"%')
            .whereIn(['lens_id', 'lens_version'], keysOf(oldLenses)),
        )
        .orWhere(wrong =>
          wrong
            .where('stale_reasons', 'like', '%"lens-version-old"%')
            .whereNotIn(['lens_id', 'lens_version'], keysOf(oldLenses)),
        ),
    )
    .orderBy('id')
    .limit(limit)
    .select('id', 'entity_ref', 'lens_id');
  if (after !== undefined) {
    query.andWhere('id', '>', after);
  }
  return (await query).map(row => ({
    id: row.id,
    entityRef: row.entity_ref,
    lensId: row.lens_id,
  }));
}

function keysOf(lenses: readonly LensKey[]): string[][] {
  return lenses.map(({ id, version }) => [id, version]);
}
