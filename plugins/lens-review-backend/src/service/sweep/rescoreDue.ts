import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { upsertAnswers } from '../../database/operations';
import {
  listDueReviews,
  listReviewedLenses,
} from '../../database/operations/sweep';
import { ReviewKey } from '../../model';
import { isDueNow } from '../reviews/asOfNow';
import { ReviewContext, withLockedReview } from '../reviews/context';
import { deriveState, withScores } from '../reviews/deriveState';
import { writeReview } from '../reviews/writeReview';

/** Reviews that are listed at a time. */
const BATCH = 200;

/** Scores every review anew whose time has come. One that cannot be scored is logged and left. */
export async function rescoreDue(
  context: ReviewContext & { logger: LoggerService },
  signal: AbortSignal,
): Promise<number> {
  const { db, lenses, confirmEveryDays, logger } = context;
  const now = context.now().toISOString();
  const oldLenses = (await listReviewedLenses(db)).filter(key =>
    lenses.isOld(key),
  );
  let rescored = 0;
  let after: string | undefined;
  do {
    const due = await listDueReviews({
      db,
      now,
      confirmEveryDays,
      oldLenses,
      after,
      limit: BATCH,
    });
    for (const review of due) {
      signal.throwIfAborted();
      try {
        rescored += await rescore(context, review);
      } catch (error) {
        logger.warn(
          `The review of ${review.entityRef} against '${
            review.lensId
          }' could not be scored anew: ${toError(error).message}`,
        );
      }
    }
    after = due.length === BATCH ? due.at(-1)?.id : undefined;
  } while (after);
  return rescored;
}

/** Nobody changed the review itself: who wrote to it last, and when, stays. */
async function rescore(
  context: ReviewContext,
  key: ReviewKey,
): Promise<number> {
  const { confirmEveryDays } = context;
  return withLockedReview(context, key, async locked => {
    const { tx, lens, lensIsOld, review, answers, now } = locked;
    // Another replica may have come first.
    if (!isDueNow(context, review)) {
      return 0;
    }
    const { scored, derived } = deriveState({
      lens,
      lensIsOld,
      review,
      answers,
      confirmEveryDays,
      now,
    });
    const rescored = withScores({ scored, answers });
    await writeReview({
      tx,
      before: review,
      after: { ...review, derived },
      now,
      with: upsertAnswers({ tx, reviewId: review.id, answers: rescored }),
    });
    return 1;
  });
}
