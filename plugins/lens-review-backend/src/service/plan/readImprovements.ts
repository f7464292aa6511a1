import { InputError } from '@backstage/errors';
import { worstFirst } from '@genai-lens/backstage-plugin-lens-review-common';
import { findReviewWithAnswers } from '../../database/operations';
import { findPlan } from '../../database/operations/plan';
import { ReviewKey } from '../../model';
import { noReview } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { PlanContext } from './context';
import { plannedPractices } from './plannedPractices';
import { PlannedPractice } from './types';

/**
 * A page of the open best practices of a review as of now, worst first. A review has a few hundred at most; a cursor is
 * the number of those before it.
 */
export async function readImprovements(
  context: PlanContext,
  options: { key: ReviewKey; cursor?: string; limit: number },
): Promise<{
  items: readonly PlannedPractice[];
  nextCursor?: string;
  totalItems: number;
}> {
  const { key, cursor, limit } = options;
  if (cursor !== undefined && !/^[1-9]\d{0,5}$/.test(cursor)) {
    throw new InputError(`cursor: '${cursor}' is none of this list`);
  }
  const { db, lenses, now, confirmEveryDays } = context;
  const state = await findReviewWithAnswers({ db, key });
  if (!state) {
    throw noReview(key);
  }
  const { review, answers } = state;
  const { lensId: id, lensVersion: version } = review;
  const lens = await lenses.require({ id, version });
  const { scored } = deriveState({
    lens,
    lensIsOld: lenses.isOld(lens),
    review,
    answers,
    confirmEveryDays,
    now: now(),
  });
  const plan = await findPlan({ db, reviewId: review.id });
  const open = plannedPractices({ lens, scored, plan })
    .filter(item => item.state === 'open' || item.state === 'accepted')
    .map(item => ({ ...item, ...rankOf(item) }));
  const sorted = worstFirst(open, review);
  const start = Number(cursor ?? 0);
  const end = start + limit;
  return {
    items: sorted.slice(start, end),
    ...(end < sorted.length && { nextCursor: String(end) }),
    totalItems: sorted.length,
  };
}

function rankOf({ practice: { documentedRisk, effort } }: PlannedPractice) {
  return { documentedRisk, effort };
}
