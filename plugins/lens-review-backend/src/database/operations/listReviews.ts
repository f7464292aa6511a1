import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ReviewFilter } from '@genai-lens/backstage-plugin-lens-review-node';
import { StoredReview } from '../../model';
import { whereReviewFilter } from '../filters/whereReviewFilter';
import { fromReviewRow } from '../rows';
import { Db, ReviewRow } from '../types';

/** The live reviews of an entity that `filter` lets through; without one all of them. */
export async function listReviews(options: {
  db: Db;
  entityRef: string;
  filter?: PermissionCriteria<ReviewFilter>;
}): Promise<StoredReview[]> {
  const { db, entityRef, filter } = options;
  const query = db<ReviewRow>('reviews')
    .where({ entity_ref: entityRef, deleted_at: null })
    .orderBy('lens_id');
  if (filter) {
    query.where(where => whereReviewFilter(where, filter));
  }
  return (await query).map(fromReviewRow);
}
