import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { listDueReviews } from '../../database/operations';
import { ReviewKey } from '../../model';
import { isDueNow } from './asOfNow';
import { ReviewContext, withLockedReview } from './context';
import { deriveState } from './deriveState';
import { writeReview } from './writeReview';

/** No more than these are in memory at a time. */
const BATCH = 100;

/**
 * Scores reviews whose evidence, acceptance or confirmation has run out since they were written, so that queries over
 * many reviews find them as they are. Nobody changed the reviews: who wrote to them last, and when, stays. One that
 * cannot be scored stays as it was, which the log says.
 */
export async function rescoreDue(
  context: ReviewContext & { logger: LoggerService },
  signal: AbortSignal,
): Promise<void> {
  const { db, confirmEveryDays, now, logger } = context;
  let after: string | undefined;
  do {
    const due = await listDueReviews({
      db,
      now: now(),
      confirmEveryDays,
      after,
      limit: BATCH,
    });
    for (const key of due) {
      signal.throwIfAborted();
      await rescore(context, key).catch(error =>
        logger.warn(
          `The score of ${key.entityRef} against '${
            key.lensId
          }' stays as it was: ${toError(error).message}`,
        ),
      );
    }
    after = due.length === BATCH ? due.at(-1)?.id : undefined;
  } while (after);
}

async function rescore(context: ReviewContext, key: ReviewKey): Promise<void> {
  await withLockedReview(context, key, async locked => {
    const { tx, lens, review, answers, now } = locked;
    // Somebody may have written to it meanwhile.
    if (!isDueNow(context, review)) {
      return;
    }
    const { confirmEveryDays } = context;
    const { derived } = deriveState({
      lens,
      review,
      answers,
      confirmEveryDays,
      now,
    });
    const after = { ...review, derived };
    await writeReview({ tx, before: review, after, with: [] });
  });
}
