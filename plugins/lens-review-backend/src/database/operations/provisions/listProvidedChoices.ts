import { StoredProvidedChoice } from '../../../model';
import { ProvidedChoiceRow } from '../../provisionTypes';
import { fromProvidedChoiceRow } from '../../rows';
import { Db } from '../../types';

/** What a review takes, or has decided not to take. */
export async function listProvidedChoices(options: {
  db: Db;
  reviewId: string;
}): Promise<readonly StoredProvidedChoice[]> {
  const { db, reviewId } = options;
  const found = await listProvidedChoicesOfReviews({
    db,
    reviewIds: [reviewId],
  });
  return found.get(reviewId) ?? [];
}

/** The same of several reviews, by the id of the review. */
export async function listProvidedChoicesOfReviews(options: {
  db: Db;
  reviewIds: readonly string[];
}): Promise<ReadonlyMap<string, readonly StoredProvidedChoice[]>> {
  const rows = await options
    .db<ProvidedChoiceRow>('provided_choices')
    .whereIn('review_id', options.reviewIds)
    .orderBy(['review_id', 'question_id', 'choice_id'])
    .select();
  const found = new Map<string, StoredProvidedChoice[]>();
  for (const row of rows) {
    const choices = found.get(row.review_id) ?? [];
    found.set(row.review_id, [...choices, fromProvidedChoiceRow(row)]);
  }
  return found;
}
