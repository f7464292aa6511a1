import { isDeepStrictEqual } from 'node:util';
import {
  checkScope,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory, upsertAnswers } from '../../database/operations';
import { StoredReview } from '../../model';
import { refuseProblems } from '../problems';
import { asOfNow } from './asOfNow';
import { checkCovering, checkPillarPriority, checkScenarios } from './checks';
import { LockedReview, ReviewContext, withLockedReview } from './context';
import { ReviewState } from './currentState';
import { deriveState, withScores } from './deriveState';
import { completeFingerprints } from './fingerprints';
import { ChangeReview } from './types';
import { touched, writeReview } from './writeReview';

const CHANGEABLE = [
  'scope',
  'scenarios',
  'pillarPriority',
  'notes',
  'coversComponents',
] as const;

/** Changes what is given of a review. With the scope the whole review is scored anew. */
export async function changeReview(
  context: ReviewContext,
  write: ChangeReview,
): Promise<ReviewState> {
  return withLockedReview(context, write.key, async locked => {
    const { review } = locked;
    const wanted = wantedReview(locked, write);
    const changed = CHANGEABLE.filter(
      field => !isDeepStrictEqual(review[field], wanted[field]),
    );
    if (changed.length === 0) {
      const { answers, tx } = locked;
      return asOfNow(context, { review, answers }, { db: tx });
    }
    return applyChange(context, locked, write, { wanted, changed });
  });
}

function wantedReview(
  { lens, review }: LockedReview,
  write: ChangeReview,
): StoredReview {
  const scope = mergeScope(review.scope, write.scope ?? {});
  const { scenarios, pillarPriority, notes, coversComponents } = {
    ...review,
    ...given(write),
  };
  refuseProblems([
    ...checkScope(lens, scope),
    ...checkScenarios(lens, scenarios),
    ...checkPillarPriority(lens, pillarPriority),
    ...checkCovering(review, write.coversComponents),
  ]);
  return {
    ...review,
    scope,
    scenarios,
    pillarPriority,
    notes: notes || undefined,
    coversComponents,
  };
}

function given(change: ChangeReview) {
  const { scenarios, pillarPriority, notes, coversComponents } = change;
  return {
    ...(scenarios && { scenarios }),
    ...(pillarPriority && { pillarPriority }),
    ...(notes !== undefined && { notes }),
    ...(coversComponents !== undefined && { coversComponents }),
  };
}

function mergeScope(
  scope: ReviewScope,
  change: Readonly<Record<string, string | null>>,
): ReviewScope {
  return Object.fromEntries(
    Object.entries({ ...scope, ...change }).flatMap(([factId, valueId]) =>
      valueId === null ? [] : [[factId, valueId]],
    ),
  );
}

async function applyChange(
  { confirmEveryDays }: ReviewContext,
  { tx, lens, lensIsOld, review, answers, now }: LockedReview,
  { actor, owners }: ChangeReview,
  change: {
    wanted: StoredReview;
    changed: readonly (typeof CHANGEABLE)[number][];
  },
): Promise<ReviewState> {
  const { changed } = change;
  const rescoped = changed.includes('scope');
  const wanted = rescoped
    ? { ...change.wanted, scopeChangedAt: now.toISOString() }
    : change.wanted;
  // What was true of the scope before is what the answers were about; the new one may bring best practices back.
  const known = rescoped
    ? [review, wanted].reduce(
        (some, at) => completeFingerprints(some, { lens, review: at, now }),
        answers,
      )
    : answers;
  const { scored, derived } = deriveState({
    lens,
    lensIsOld,
    review: wanted,
    answers: known,
    confirmEveryDays,
    now,
  });
  const after = touched(wanted, { actor, owners, derived, now });
  const rescored = withScores({ scored, answers: known });
  const rescoring = rescoped
    ? upsertAnswers({ tx, reviewId: review.id, answers: rescored })
    : [];
  const telling = insertHistory({
    tx,
    events: [
      {
        reviewId: review.id,
        type: 'review-changed',
        at: now.toISOString(),
        ...actor,
        from: Object.fromEntries(changed.map(field => [field, review[field]])),
        to: Object.fromEntries(changed.map(field => [field, after[field]])),
      },
    ],
  });
  const written = await writeReview({
    tx,
    before: review,
    after,
    now,
    with: [...rescoring, ...telling],
  });
  return { review: written, answers: rescored };
}
