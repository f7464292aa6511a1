import { NoticePlace } from '../../../model';
import { Db } from '../../types';
import { fromPlaceRow, livePlaces, PlaceRow } from './places';

/** Reviews after one, by id, with a claim that evidence contradicts. */
export async function listContradicted(options: {
  db: Db;
  after?: string;
  limit: number;
}): Promise<NoticePlace[]> {
  const { db, after, limit } = options;
  const query = livePlaces(db)
    .where('reviews.contradicted', '>', 0)
    .orderBy('reviews.id')
    .limit(limit);
  if (after !== undefined) {
    query.where('reviews.id', '>', after);
  }
  const rows: PlaceRow[] = await query;
  return rows.map(fromPlaceRow);
}
