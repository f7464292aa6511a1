import { isDeepStrictEqual } from 'node:util';
import { Actor } from '@genai-lens/http-contract-node';
import {
  replaceOwners,
  updateReview,
  upsertPillarScores,
} from '../../database/operations';
import { Db } from '../../database/types';
import { Write, writeTogether } from '../../database/writeTogether';
import { DerivedState, StoredReview } from '../../model';

/** Writes a review that was changed, with only those of its pillars whose score is another, and its owners where they are. */
export async function writeReview(options: {
  tx: Db;
  before: StoredReview;
  after: StoredReview;
  /** What is written with it: answers, history. */
  with: readonly Write[];
}): Promise<void> {
  const { tx, before, after } = options;
  const scores = new Map(
    before.derived.score.pillars.map(pillar => [pillar.pillarId, pillar]),
  );
  const pillars = after.derived.score.pillars.filter(
    pillar => !isDeepStrictEqual(pillar, scores.get(pillar.pillarId)),
  );
  await writeTogether(tx, [
    ...options.with,
    ...upsertPillarScores({ tx, reviewId: after.id, pillars }),
    ...updateReview({ tx, review: after }),
  ]);
  if (!isDeepStrictEqual(before.owners, after.owners)) {
    await replaceOwners({ tx, reviewId: after.id, owners: after.owners });
  }
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
