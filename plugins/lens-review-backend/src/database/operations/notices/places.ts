import { Knex } from 'knex';
import { NoticePlace } from '../../../model';
import { Db } from '../../types';

/** Columns of a place; see `livePlaces`. */
export interface PlaceRow {
  review_id: string;
  entity_ref: string;
  entity_title: string;
  lens_id: string;
  lens_version: string;
  owners: string;
}

/** Live reviews of entities that the catalog has. */
export function livePlaces(db: Db): Knex.QueryBuilder {
  return db('reviews')
    .join('entities', 'entities.entity_ref', 'reviews.entity_ref')
    .whereNull('reviews.deleted_at')
    .whereNull('reviews.orphaned_at')
    .select({
      review_id: 'reviews.id',
      entity_ref: 'reviews.entity_ref',
      entity_title: 'entities.title',
      lens_id: 'reviews.lens_id',
      lens_version: 'reviews.lens_version',
      owners: 'entities.owners',
    });
}

export function fromPlaceRow(row: PlaceRow): NoticePlace {
  return {
    reviewId: row.review_id,
    entityRef: row.entity_ref,
    entityTitle: row.entity_title,
    lensId: row.lens_id,
    lensVersion: row.lens_version,
    owners: JSON.parse(row.owners),
  };
}
