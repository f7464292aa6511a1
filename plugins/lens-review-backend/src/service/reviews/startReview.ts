import { randomUUID } from 'node:crypto';
import {
  checkScope,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  insertHistory,
  insertReview,
  listDecisions,
  lockReviewWithAnswers,
  replaceOwners,
  upsertAnswers,
  upsertDecision,
  upsertPillarScores,
  upsertPracticeMasks,
} from '../../database/operations';
import { lockLens } from '../../database/operations/lenses';
import { hasProvisions } from '../../database/operations/provisions';
import { Db } from '../../database/types';
import { writeTogether } from '../../database/writeTogether';
import { StoredAnswer, StoredReview } from '../../model';
import { refuseProblems } from '../problems';
import { asOfNow } from './asOfNow';
import { readKnownSubjects } from '../subjects/readKnownSubjects';
import { checkScenarios } from './checks';
import { noReview, ReviewContext } from './context';
import { ReviewState } from './currentState';
import { deriveState, withScores } from './deriveState';
import { settleApplicability } from './settleApplicability';
import { StartReview } from './types';

/** Starts a review against the newest version of a lens; where there is one already, that one. */
export async function startReview(
  context: ReviewContext,
  write: StartReview,
): Promise<{ created: boolean; state: ReviewState }> {
  const { key, scope = {}, scenarios = [] } = write;
  return context.db.transaction(async tx => {
    await lockLens({ tx, id: key.lensId, to: 'pin' });
    const existing = await lockReviewWithAnswers({ tx, key });
    if (existing) {
      return foundReview(context, tx, existing);
    }
    const lens = await context.lenses.newestIn(tx, key.lensId);
    refuseProblems([
      ...checkScope(lens, scope),
      ...checkScenarios(lens, scenarios),
    ]);
    const { entityRef } = key;
    const subjects = await readKnownSubjects({ db: tx, entityRef });
    const provides = await hasProvisions({ db: tx, key });
    const state = newReview(context, lens, { ...write, subjects, provides });
    const { review, answers } = state;
    if (!(await insertReview({ tx, review }))) {
      const other = await lockReviewWithAnswers({ tx, key });
      if (!other) {
        throw noReview(key);
      }
      return foundReview(context, tx, other);
    }
    const reviewId = review.id;
    const { pillars } = review.derived.score;
    const telling = insertHistory({
      tx,
      events: [
        {
          reviewId,
          type: 'review-started',
          at: review.createdAt,
          ...write.actor,
          to: { lensVersion: lens.version, scope, scenarios },
        },
      ],
    });
    await writeTogether(tx, [
      ...upsertAnswers({ tx, reviewId, answers }),
      ...upsertPillarScores({ tx, reviewId, pillars }),
      ...upsertPracticeMasks({ tx, reviews: [review] }),
      ...telling,
    ]);
    await replaceOwners({ tx, reviewId, owners: review.owners });
    await decideIn(context, { tx, review });
    return { created: true, state };
  });
}

async function foundReview(
  context: ReviewContext,
  tx: Db,
  existing: ReviewState,
): Promise<{ created: false; state: ReviewState }> {
  const state = await asOfNow(context, existing, { db: tx });
  return { created: false, state };
}

function newReview(
  { confirmEveryDays, now }: ReviewContext,
  lens: Lens,
  given: StartReview & Pick<StoredReview, 'subjects' | 'provides'>,
): { review: StoredReview; answers: readonly StoredAnswer[] } {
  const { key, owners, actor, scope = {}, scenarios = [] } = given;
  const { subjects, provides } = given;
  const at = now();
  const review = { scope, verdicts: [], accepted: [], provided: [] };
  const { scored, derived } = deriveState({
    lens,
    lensIsOld: false,
    review,
    answers: [],
    confirmEveryDays,
    now: at,
  });
  const stamp = at.toISOString();
  return {
    review: {
      ...key,
      id: randomUUID(),
      lensVersion: lens.version,
      scope,
      scenarios,
      pillarPriority: [],
      verdicts: [],
      accepted: [],
      coversComponents: false,
      provided: [],
      provides,
      subjects,
      owners,
      revision: 1,
      createdAt: stamp,
      createdBy: actor.by,
      updatedAt: stamp,
      updatedBy: actor.by,
      derived,
      scoredOn: stamp.slice(0, 10),
    },
    answers: withScores({ scored, answers: [] }),
  };
}

/** Who reviews an entity says that the lens concerns it, unless somebody has said so before. */
async function decideIn(
  context: ReviewContext,
  { tx, review }: { tx: Db; review: StoredReview },
): Promise<void> {
  const { entityRef, lensId } = review;
  const said = (await listDecisions({ db: tx, entityRefs: [entityRef] })).find(
    decision => decision.lensId === lensId,
  );
  if (said?.status !== 'in') {
    await upsertDecision({
      tx,
      decision: {
        entityRef,
        lensId,
        status: 'in',
        reason: 'Review started',
        by: review.createdBy,
        at: review.createdAt,
      },
    });
  }
  await settleApplicability(context, { tx, key: { entityRef, lensId } });
}
