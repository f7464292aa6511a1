import { missingQuestions } from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory } from '../../database/operations';
import { IncompleteReviewError } from '../errors';
import { ReviewContext, withLockedReview } from './context';
import { ReviewState } from './currentState';
import { deriveState } from './deriveState';
import { WriteContext } from './types';
import { touched, writeReview } from './writeReview';

/** Submits a review under the writer's name; every question in scope has an answer. */
export async function submitReview(
  context: ReviewContext,
  { key, actor, owners }: WriteContext,
): Promise<ReviewState> {
  const { confirmEveryDays } = context;
  return withLockedReview(context, key, async locked => {
    const { tx, lens, lensIsOld, review, answers, now } = locked;
    const submitted = {
      ...review,
      submittedAt: now.toISOString(),
      submittedBy: actor.by,
    };
    const { scored, derived } = deriveState({
      lens,
      lensIsOld,
      review: submitted,
      answers,
      confirmEveryDays,
      now,
    });
    const missing = missingQuestions(scored);
    if (missing.length > 0) {
      throw new IncompleteReviewError(
        `These questions have no answer yet: ${missing.join(', ')}`,
        missing,
      );
    }
    const after = touched(submitted, { actor, owners, derived, now });
    const telling = insertHistory({
      tx,
      events: [
        {
          reviewId: review.id,
          type: 'review-submitted',
          at: now.toISOString(),
          ...actor,
        },
      ],
    });
    const written = await writeReview({
      tx,
      before: review,
      after,
      now,
      with: telling,
    });
    return { review: written, answers };
  });
}
