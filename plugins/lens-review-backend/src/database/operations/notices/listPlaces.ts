import { NoticePlace } from '../../../model';
import { Db } from '../../types';
import { inChunks } from '../inChunks';
import { fromPlaceRow, livePlaces, PlaceRow } from './places';

/** Where these reviews are; those that are not live are left out. */
export async function listPlaces(options: {
  db: Db;
  reviewIds: readonly string[];
}): Promise<NoticePlace[]> {
  const places: NoticePlace[] = [];
  for (const ids of inChunks(options.reviewIds)) {
    const rows: PlaceRow[] = await livePlaces(options.db).whereIn(
      'reviews.id',
      ids,
    );
    places.push(...rows.map(fromPlaceRow));
  }
  return places;
}
