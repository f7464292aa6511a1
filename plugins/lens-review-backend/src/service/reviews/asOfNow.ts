import { Db } from '../../database/types';
import { StoredReview } from '../../model';
import { ReviewContext } from './context';
import { asOf, isDue, ReviewState } from './currentState';

/** Whether what is stored of a review was true only until now. */
export function isDueNow(
  { now, confirmEveryDays }: ReviewContext,
  review: StoredReview,
): boolean {
  return isDue(review, { now: now(), confirmEveryDays });
}

/** A review as it is now, derived again where it is due. Inside a transaction `db` is that transaction. */
export async function asOfNow(
  context: ReviewContext,
  state: ReviewState,
  options?: { db: Db },
): Promise<ReviewState> {
  const { review } = state;
  if (!isDueNow(context, review)) {
    return state;
  }
  const { lenses, now, confirmEveryDays } = context;
  const { lensId: id, lensVersion: version } = review;
  const lens = await lenses.require({ id, version }, options);
  return asOf(state, { lens, now: now(), confirmEveryDays });
}
