import { StoredReview } from '../../model';
import { PracticeMaskRow } from '../fleetTypes';
import { Db } from '../types';
import { Write } from '../writeTogether';

/** Writes the states of the best practices of a review, as its version of the lens has them. */
export function upsertPracticeMasks(options: {
  tx: Db;
  review: StoredReview;
  /** The review as it was; undefined: it begins. */
  before?: StoredReview;
}): Write[] {
  const { tx, review, before } = options;
  const rows = review.derived.practices.map(
    (practices, word): PracticeMaskRow => ({
      review_id: review.id,
      word,
      lens_version: review.lensVersion,
      open: practices.open,
      established: practices.established,
      in_scope: practices.inScope,
    }),
  );
  const upsert = tx<PracticeMaskRow>('practice_masks')
    .insert(rows)
    .onConflict(['review_id', 'word'])
    .merge();
  // Another version of the lens may need fewer.
  const remove = tx<PracticeMaskRow>('practice_masks')
    .where('review_id', review.id)
    .where('word', '>=', rows.length)
    .delete();
  const fewer = rows.length < (before?.derived.practices.length ?? 0);
  return [...(rows.length > 0 ? [upsert] : []), ...(fewer ? [remove] : [])];
}
