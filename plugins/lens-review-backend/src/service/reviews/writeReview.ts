import { isDeepStrictEqual } from 'node:util';
import { Actor } from '@genai-lens/http-contract-node';
import {
  replaceOwners,
  updateReview,
  upsertPillarScores,
  upsertPracticeMasks,
} from '../../database/operations';
import {
  bumpFleetVersion,
  keepSnapshots,
} from '../../database/operations/fleet';
import { Db } from '../../database/types';
import { Write, writeTogether } from '../../database/writeTogether';
import { DerivedState, StoredReview } from '../../model';

/**
 * Writes a review that was changed, with only those of its pillars whose score is another, and its owners where they
 * are. The last score of an earlier day is kept first.
 */
export async function writeReview(options: {
  tx: Db;
  before: StoredReview;
  after: StoredReview;
  now: Date;
  /** What is written with it: answers, history. */
  with: readonly Write[];
}): Promise<StoredReview> {
  const { tx, before } = options;
  const after = { ...options.after, scoredOn: scoredOn(options) };
  const { id: reviewId, lensId } = after;
  const scores = new Map(
    before.derived.score.pillars.map(pillar => [pillar.pillarId, pillar]),
  );
  const pillars = after.derived.score.pillars.filter(
    pillar => !isDeepStrictEqual(pillar, scores.get(pillar.pillarId)),
  );
  await writeTogether(tx, [
    ...(after.scoredOn > before.scoredOn
      ? keepSnapshots({
          tx,
          reviewIds: [reviewId],
          nextDay: after.scoredOn,
        })
      : []),
    ...options.with,
    ...upsertPillarScores({ tx, reviewId, pillars }),
    ...(!isDeepStrictEqual(before.derived.practices, after.derived.practices)
      ? upsertPracticeMasks({ tx, reviews: [after] })
      : []),
    ...bumpFleetVersion({ tx, lensId, by: reviewId }),
    ...updateReview({ tx, review: after }),
  ]);
  if (!isDeepStrictEqual(before.owners, after.owners)) {
    await replaceOwners({ tx, reviewId, owners: after.owners });
  }
  return after;
}

function scoredOn({
  before,
  after,
  now,
}: {
  before: StoredReview;
  after: StoredReview;
  now: Date;
}): string {
  return isDeepStrictEqual(before.derived, after.derived)
    ? before.scoredOn
    : now.toISOString().slice(0, 10);
}

/** The review after a write by `actor`. */
export function touched(
  review: StoredReview,
  change: {
    actor: Actor;
    owners: readonly string[];
    derived: DerivedState;
    now: Date;
  },
): StoredReview {
  return {
    ...review,
    owners: change.owners,
    derived: change.derived,
    revision: review.revision + 1,
    updatedAt: change.now.toISOString(),
    updatedBy: change.actor.by,
  };
}
