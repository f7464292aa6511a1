import { ReviewKey, StoredAnswer, StoredReview } from '../../model';
import { Db } from '../types';
import { findReview } from './findReview';
import { listAnswers } from './listAnswers';
import { lockReview } from './lockReview';

export interface ReviewWithAnswers {
  readonly review: StoredReview;
  readonly answers: readonly StoredAnswer[];
}

const OPTIMISTIC_READS = 3;

/**
 * Reads a review and its answers as of one moment. A transaction would cost more round trips than the two reads, so
 * they are compared by the review's revision instead, and repeated where somebody wrote in between.
 */
export async function findReviewWithAnswers(options: {
  db: Db;
  key: ReviewKey;
}): Promise<ReviewWithAnswers | undefined> {
  const { db, key } = options;
  for (let attempt = 0; attempt < OPTIMISTIC_READS; attempt++) {
    const review = await findReview({ db, key });
    if (!review) {
      return undefined;
    }
    const read = await listAnswers({ db, reviewId: review.id });
    if (read.reviewRevision === review.revision) {
      return { review, answers: read.answers };
    }
  }
  return db.transaction(tx => lockReviewWithAnswers({ tx, key }));
}

/** The same, held until the transaction ends. */
export async function lockReviewWithAnswers(options: {
  tx: Db;
  key: ReviewKey;
}): Promise<ReviewWithAnswers | undefined> {
  const review = await lockReview(options);
  if (!review) {
    return undefined;
  }
  const { answers } = await listAnswers({
    db: options.tx,
    reviewId: review.id,
  });
  return { review, answers };
}
