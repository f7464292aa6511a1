import { Db } from '../../database/types';
import { LensKey, StoredReview } from '../../model';
import { ReviewContext } from './context';
import { asOf, isDue, ReviewState } from './currentState';

/** Whether what is stored of a review was true only until now. */
export function isDueNow(
  { lenses, now, confirmEveryDays }: ReviewContext,
  review: StoredReview,
): boolean {
  const lensIsOld = lenses.isOld(lensKeyOf(review));
  return isDue(review, { now: now(), confirmEveryDays, lensIsOld });
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
  const lens = await lenses.require(lensKeyOf(review), options);
  const lensIsOld = lenses.isOld(lens);
  return asOf(state, { lens, lensIsOld, now: now(), confirmEveryDays });
}

function lensKeyOf({ lensId, lensVersion }: StoredReview): LensKey {
  return { id: lensId, version: lensVersion };
}
