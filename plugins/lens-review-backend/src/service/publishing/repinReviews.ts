import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { listAnswersOfReviews } from '../../database/operations';
import { bumpFleetVersion } from '../../database/operations/fleet';
import {
  listReviewsById,
  lockPinnedReviews,
  RescoredReview,
  writeRescored,
} from '../../database/operations/lenses';
import { revokeRetired } from '../../database/operations/plan';
import { Db } from '../../database/types';
import { writeTogether } from '../../database/writeTogether';
import { StoredAnswer, StoredReview } from '../../model';
import { deriveState, withScores } from '../reviews/deriveState';
import { completeFingerprints } from '../reviews/fingerprints';
import { carryOver } from './carryOver';

/** Reviews that are read, scored and written at a time. */
const BATCH = 100;

/**
 * Pins the live reviews of older versions to a minor one and scores them by it, all of them or none: the transaction is
 * the caller's. Nobody changed the reviews themselves: who wrote to them last, and when, stays.
 */
export async function repinReviews(options: {
  tx: Db;
  /** Versions to which the new one is minor. */
  from: readonly Lens[];
  to: Lens;
  by: string;
  via?: string;
  confirmEveryDays: number;
  now: Date;
}): Promise<number> {
  const { tx, from, to } = options;
  const ids = await lockPinnedReviews({
    tx,
    lensId: to.id,
    versions: from.map(({ version }) => version),
  });
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const reviews = await listReviewsById({ db: tx, ids: batch });
    const answersOf = await listAnswersOfReviews({ db: tx, reviewIds: batch });
    await writeRescored({
      tx,
      reviews: reviews.map(review =>
        rescore(review, answersOf.get(review.id) ?? [], options),
      ),
    });
    await revokeRetired({
      tx,
      reviewIds: batch,
      lens: to,
      by: options.by,
      at: options.now.toISOString(),
    });
  }
  if (ids.length > 0) {
    await writeTogether(
      tx,
      bumpFleetVersion({ tx, lensId: to.id, by: to.version }),
    );
  }
  return ids.length;
}

function rescore(
  before: StoredReview,
  answered: readonly StoredAnswer[],
  options: Parameters<typeof repinReviews>[0],
): RescoredReview {
  const { from, to, by, via, confirmEveryDays, now } = options;
  const pinnedTo = from.find(({ version }) => version === before.lensVersion);
  const { review, ...carried } = carryOver({
    review: before,
    answers: answered,
    from: pinnedTo ?? to,
    to,
  });
  const answers = completeFingerprints(carried.answers, {
    lens: to,
    review,
    now,
  });
  const { scored, derived } = deriveState({
    lens: to,
    lensIsOld: false,
    review,
    answers,
    confirmEveryDays,
    now,
  });
  return {
    before,
    after: {
      ...review,
      derived,
      revision: before.revision + 1,
      // Also where the score is the same: the bits of the best practices may stand for others.
      scoredOn: now.toISOString().slice(0, 10),
    },
    answers: withScores({ scored, answers }),
    events: [
      {
        reviewId: before.id,
        type: 'lens-updated',
        at: now.toISOString(),
        by,
        via,
        from: { lensVersion: before.lensVersion },
        to: { lensVersion: to.version },
      },
    ],
  };
}
