import { ReviewKey } from '../../model';
import { Db } from '../types';
import { ReviewWithAnswers } from './findReviewWithAnswers';
import { listAnswers } from './listAnswers';
import { lockReview } from './lockReview';

/**
 * A review with its answers, held until the transaction ends. Two statements: the one that waits for the lock sees
 * everything else as it was before it waited.
 */
export async function lockReviewWithAnswers(options: {
  tx: Db;
  key: ReviewKey;
}): Promise<ReviewWithAnswers | undefined> {
  const review = await lockReview(options);
  if (!review) {
    return undefined;
  }
  return {
    review,
    answers: await listAnswers({ db: options.tx, reviewId: review.id }),
  };
}
