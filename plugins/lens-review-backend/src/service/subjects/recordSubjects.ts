import { isDeepStrictEqual } from 'node:util';
import {
  adoptSubjects,
  Subject,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  lockReviewWithAnswers,
  upsertAnswers,
} from '../../database/operations';
import {
  listReviewKeys,
  listSubjectReadings,
  listSubjects,
  replaceSubjects,
  upsertSubjectReadings,
} from '../../database/operations/subjects';
import { Db } from '../../database/types';
import { StoredAnswer, StoredReview, StoredSubject } from '../../model';
import { ReviewState } from '../reviews/currentState';
import { deriveState, withScores } from '../reviews/deriveState';
import { completeFingerprints } from '../reviews/fingerprints';
import { writeReview } from '../reviews/writeReview';
import { SubjectContext } from './context';
import { knownSubjects } from './knownSubjects';
import { SubjectsSaid } from './types';
import { since } from './whatDiffers';

/**
 * Puts what a source says of an entity in the place of what it said before, with all reviews of the entity in one
 * transaction. Nobody changed the reviews themselves: who wrote to them last, and when, stays. An answer to an earlier
 * question than the last one that was answered changes nothing.
 */
export async function recordSubjects(
  context: SubjectContext,
  said: SubjectsSaid,
): Promise<void> {
  const { entityRef, source, askedAt } = said;
  await context.db.transaction(async tx => {
    const states = await lockReviews(tx, entityRef);
    const of = { db: tx, entityRefs: [entityRef] };
    const readings = await listSubjectReadings(of);
    const last = readings.find(reading => reading.source === source);
    if (last && last.readAt > askedAt.toISOString()) {
      return;
    }
    const stored = await listSubjects(of);
    const subjects = since(stored, said);
    await replaceSubjects({ tx, entityRef, source, subjects });
    await upsertSubjectReadings({
      db: tx,
      entityRefs: [entityRef],
      source,
      at: askedAt.toISOString(),
    });
    const all = [...stored.filter(one => one.source !== source), ...subjects];
    for (const state of states) {
      await writeSubjects(context, tx, {
        state,
        all,
        // What was there before anybody asked this source is no change.
        adopted: last ? [] : said.subjects,
      });
    }
  });
}

async function lockReviews(tx: Db, entityRef: string): Promise<ReviewState[]> {
  const states: ReviewState[] = [];
  for (const key of await listReviewKeys({ db: tx, entityRef })) {
    const state = await lockReviewWithAnswers({ tx, key });
    states.push(...(state ? [state] : []));
  }
  return states;
}

async function writeSubjects(
  { lenses, confirmEveryDays, ...context }: SubjectContext,
  tx: Db,
  change: {
    state: ReviewState;
    all: readonly StoredSubject[];
    adopted: readonly Subject[];
  },
): Promise<void> {
  const now = context.now();
  const { review: before } = change.state;
  const key = { id: before.lensId, version: before.lensVersion };
  const lens = await lenses.require(key, { db: tx });
  const review = { ...before, subjects: knownSubjects(change.all) };
  const answers = completeFingerprints(
    adopt(change.state.answers, change.adopted),
    { lens, review, now },
  );
  const { scored, derived } = deriveState({
    lens,
    lensIsOld: lenses.isOld(lens),
    review,
    answers,
    confirmEveryDays,
    now,
  });
  const after: StoredReview = { ...review, derived };
  const changed = withScores({ scored, answers }).filter(
    ({ questionId, said }) =>
      said !==
      change.state.answers.find(one => one.questionId === questionId)?.said,
  );
  if (changed.length > 0 || !isDeepStrictEqual(before, after)) {
    await writeReview({
      tx,
      before,
      after,
      now,
      with: upsertAnswers({ tx, reviewId: before.id, answers: changed }),
    });
  }
}

function adopt(
  answers: readonly StoredAnswer[],
  subjects: readonly Subject[],
): readonly StoredAnswer[] {
  return answers.map(answer => {
    const { said } = answer;
    const adopted =
      said?.fingerprint && adoptSubjects(said.fingerprint, subjects);
    return said && adopted !== said.fingerprint
      ? { ...answer, said: { ...said, fingerprint: adopted } }
      : answer;
  });
}
