import { ReviewKey } from '../../../model';
import { Db, ReviewRow } from '../../types';

/** From whom anything is taken, by lens. */
export async function listProviders(
  db: Db,
): Promise<{ lensId: string; providerRef: string }[]> {
  const rows: { lens_id: string; provider_ref: string }[] = await db(
    'provided_choices',
  )
    .join('reviews', 'reviews.id', 'provided_choices.review_id')
    .where('provided_choices.state', 'taken')
    .whereNull('reviews.deleted_at')
    .whereNotNull('provided_choices.provider_ref')
    .distinct('reviews.lens_id', 'provided_choices.provider_ref')
    .orderBy(['reviews.lens_id', 'provided_choices.provider_ref']);
  return rows.map(row => ({
    lensId: row.lens_id,
    providerRef: row.provider_ref,
  }));
}

/** Live reviews of entities that provide anything. */
export async function listProviderReviews(db: Db): Promise<ReviewKey[]> {
  const rows = await db<ReviewRow>('reviews')
    .where({ provides: 1, deleted_at: null })
    .orderBy('id')
    .select('entity_ref', 'lens_id');
  return rows.map(row => ({
    entityRef: row.entity_ref,
    lensId: row.lens_id,
  }));
}
