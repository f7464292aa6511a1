import { StaleReason } from '@genai-lens/backstage-plugin-lens-review-common';
import { NoticePlace } from '../../../model';
import { Db } from '../../types';
import { fromPlaceRow, livePlaces, PlaceRow } from './places';

/** A review that was complete and no longer is. */
export interface StaleReview {
  readonly place: NoticePlace;
  readonly reasons: readonly StaleReason[];
  /** When an answer was last given or confirmed. */
  readonly confirmedAt: string;
}

/** Stale reviews after one, by id. */
export async function listStale(options: {
  db: Db;
  after?: string;
  limit: number;
}): Promise<StaleReview[]> {
  const { db, after, limit } = options;
  const query = livePlaces(db)
    .where('reviews.status', 'stale')
    .orderBy('reviews.id')
    .limit(limit)
    .select({
      stale_reasons: 'reviews.stale_reasons',
      confirmed_at: db('answers')
        .max('confirmed_at')
        .where('answers.review_id', db.ref('reviews.id')),
    });
  if (after !== undefined) {
    query.where('reviews.id', '>', after);
  }
  const rows: (PlaceRow & {
    stale_reasons: string;
    confirmed_at: string | null;
  })[] = await query;
  return rows.map(row => ({
    place: fromPlaceRow(row),
    reasons: JSON.parse(row.stale_reasons),
    confirmedAt: row.confirmed_at ?? '',
  }));
}
