import { isDeepStrictEqual } from 'node:util';
import { NotFoundError } from '@backstage/errors';
import {
  AnswerInput,
  checkAnswer,
  findQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory, updateAnswer } from '../../database/operations';
import { isSaid, SaidAnswer, StoredAnswer, StoredReview } from '../../model';
import { AnswerConflictError } from '../errors';
import { refuseProblems } from '../problems';
import { applyAnswer, savedEvent } from './applyAnswer';
import { asOfNow } from './asOfNow';
import { LockedReview, ReviewContext, withLockedReview } from './context';
import { deriveState, scoresOf } from './deriveState';
import { presentAnswer } from './presentReview';
import { tidyAnswer } from './tidyAnswer';
import { SaveAnswer } from './types';
import { touched, writeReview } from './writeReview';

/** Saves what a person says of one question, unless somebody else has meanwhile. */
export async function saveAnswer(
  context: ReviewContext,
  write: SaveAnswer,
): Promise<{ answer: SaidAnswer; review: StoredReview }> {
  return withLockedReview(context, write.key, async locked => {
    const { before, input } = understand(locked, write);
    const reviewNow = async () =>
      (await asOfNow(context, locked, { db: locked.tx })).review;
    if (before.revision !== write.basedOn) {
      // A writer whose reply was lost sends the same again.
      if (isSaid(before) && isRetry(before, input, write)) {
        return { answer: before, review: await reviewNow() };
      }
      throw conflict(before, write, await reviewNow());
    }
    return replaceAnswer(context, locked, write, { before, input });
  });
}

function understand(
  { lens, answers }: LockedReview,
  { questionId, input }: SaveAnswer,
): { before: StoredAnswer; input: AnswerInput } {
  const question = findQuestion(lens, questionId);
  const before = answers.find(answer => answer.questionId === question?.id);
  if (!question || !before) {
    throw new NotFoundError(
      `Lens '${lens.id}' ${lens.version} has no question '${questionId}'`,
    );
  }
  refuseProblems(checkAnswer(question, input));
  return { before, input: tidyAnswer(question, input) };
}

function isRetry(
  { said }: SaidAnswer,
  input: AnswerInput,
  { actor }: SaveAnswer,
): boolean {
  return said.updatedBy === actor.by && isDeepStrictEqual(said.input, input);
}

function conflict(
  before: StoredAnswer,
  { basedOn }: SaveAnswer,
  review: StoredReview,
) {
  const { questionId, revision, said } = before;
  return new AnswerConflictError(
    said
      ? `The answer to ${questionId} is at revision ${revision}, saved by ${said.updatedBy}; this save is based on revision ${basedOn}`
      : `Nobody has answered ${questionId} yet; this save is based on revision ${basedOn}`,
    isSaid(before) ? presentAnswer(before, review) : undefined,
  );
}

async function replaceAnswer(
  { confirmEveryDays }: ReviewContext,
  locked: LockedReview,
  { actor, owners }: SaveAnswer,
  change: { before: StoredAnswer; input: AnswerInput },
): Promise<{ answer: SaidAnswer; review: StoredReview }> {
  const { tx, lens, lensIsOld, review, now } = locked;
  const { before, input } = change;
  const saved = applyAnswer(before, input, { lens, review, now, actor });
  const answers = locked.answers.map(answer =>
    answer === before ? saved : answer,
  );
  const { scored, derived } = deriveState({
    lens,
    lensIsOld,
    review,
    answers,
    confirmEveryDays,
    now,
  });
  const answer = { ...saved, ...scoresOf(scored, saved.questionId) };
  const after = touched(review, { actor, owners, derived, now });
  const saving = updateAnswer({ tx, reviewId: review.id, answer });
  const telling = insertHistory({
    tx,
    events: [savedEvent(before, answer, { reviewId: review.id, now, actor })],
  });
  const written = await writeReview({
    tx,
    before: review,
    after,
    now,
    with: [...saving, ...telling],
  });
  return { answer, review: written };
}
