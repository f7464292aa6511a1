import { insertHistory, upsertAnswers } from '../../database/operations';
import { isSaid, SaidAnswer, StoredReview } from '../../model';
import { refuseProblems } from '../problems';
import { LockedReview, ReviewContext, withLockedReview } from './context';
import { applyConfirmation } from './applyAnswer';
import { deriveState, scoresOf } from './deriveState';
import { subjectChanges } from './fingerprints';
import { ConfirmAnswers } from './types';
import { writeReview } from './writeReview';

/** Renews that answers are still true, of what they are about now. It changes no answer and no score. */
export async function confirmAnswers(
  context: ReviewContext,
  write: ConfirmAnswers,
): Promise<{ answers: readonly SaidAnswer[]; review: StoredReview }> {
  return withLockedReview(context, write.key, async locked => {
    const { tx, lens, lensIsOld, review, now } = locked;
    const { actor, owners } = write;
    const at = now.toISOString();
    const saying = { lens, review, now, actor };
    const confirmed = answered(locked, write.questionIds).map(answer => ({
      ...applyConfirmation(answer, saying),
      changes: subjectChanges(answer, review),
    }));
    const byId = new Map(confirmed.map(answer => [answer.questionId, answer]));
    const { scored, derived } = deriveState({
      lens,
      lensIsOld,
      review,
      answers: locked.answers.map(
        answer => byId.get(answer.questionId) ?? answer,
      ),
      confirmEveryDays: context.confirmEveryDays,
      now,
    });
    const after = { ...review, owners, derived, revision: review.revision + 1 };
    const confirming = upsertAnswers({
      tx,
      reviewId: review.id,
      answers: confirmed.map(answer => ({
        ...answer,
        ...scoresOf(scored, answer.questionId),
      })),
    });
    const telling = insertHistory({
      tx,
      events: confirmed.map(({ questionId, revision, changes }) => ({
        reviewId: review.id,
        type: 'answer-confirmed',
        questionId,
        revision,
        at,
        ...actor,
        ...(changes.length > 0 && { to: { changes } }),
      })),
    });
    const written = await writeReview({
      tx,
      before: review,
      after,
      now,
      with: [...confirming, ...telling],
    });
    return { answers: confirmed, review: written };
  });
}

function answered(
  { answers, lens }: LockedReview,
  questionIds: readonly string[],
): SaidAnswer[] {
  const byId = new Map(answers.map(answer => [answer.questionId, answer]));
  refuseProblems(
    questionIds.flatMap((id, index) => {
      const path = `questionIds[${index}]`;
      if (!byId.has(id)) {
        return { path, message: `Lens '${lens.id}' has no question '${id}'.` };
      }
      return byId.get(id)?.said
        ? []
        : { path, message: `Nobody has answered ${id} yet.` };
    }),
  );
  return [...new Set(questionIds)]
    .flatMap(id => byId.get(id) ?? [])
    .filter(isSaid);
}
