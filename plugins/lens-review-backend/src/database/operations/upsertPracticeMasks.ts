import { StoredReview } from '../../model';
import { PracticeMaskRow } from '../fleetTypes';
import { Db } from '../types';
import { Write } from '../writeTogether';
import { inChunks } from './inChunks';

/** Writes the states of the best practices of reviews, as their versions of the lens have them. */
export function upsertPracticeMasks(options: {
  tx: Db;
  reviews: readonly StoredReview[];
}): Write[] {
  const { tx, reviews } = options;
  return inChunks(reviews.flatMap(toRows)).map(rows =>
    tx<PracticeMaskRow>('practice_masks')
      .insert(rows)
      .onConflict(['review_id', 'word'])
      .merge(),
  );
}

/** Deletes what another version of the lens needed more of: rows of reviews that have `words` of them now. */
export function deletePracticeMasks(options: {
  tx: Db;
  reviewIds: readonly string[];
  words: number;
}): Write[] {
  const { tx, words } = options;
  return inChunks(options.reviewIds).map(ids =>
    tx<PracticeMaskRow>('practice_masks')
      .whereIn('review_id', ids)
      .where('word', '>=', words)
      .delete(),
  );
}

function toRows({ id, lensVersion, derived }: StoredReview): PracticeMaskRow[] {
  return derived.practices.map((practices, word) => ({
    review_id: id,
    word,
    lens_version: lensVersion,
    open: practices.open,
    established: practices.established,
    in_scope: practices.inScope,
  }));
}
