import { LensKey } from '../../../model';
import { Db } from '../../types';

/** The versions of lenses in whose reviews somebody asks to accept a risk. */
export async function listRequestedVersions(options: {
  db: Db;
  lensIds: readonly string[];
}): Promise<LensKey[]> {
  return options
    .db('acceptances')
    .join('reviews', 'reviews.id', 'acceptances.review_id')
    .where('acceptances.status', 'requested')
    .whereIn('reviews.lens_id', options.lensIds)
    .whereNull('reviews.deleted_at')
    .distinct({ id: 'reviews.lens_id', version: 'reviews.lens_version' });
}
