import {
  confirmAnswers as updateConfirmation,
  insertHistory,
} from '../../database/operations';
import { isSaid, SaidAnswer, StoredReview } from '../../model';
import { refuseProblems } from '../problems';
import { LockedReview, ReviewContext, withLockedReview } from './context';
import { deriveState } from './deriveState';
import { ConfirmAnswers } from './types';
import { writeReview } from './writeReview';

/** Renews that answers are still true. It changes no answer and no score, only how old they are. */
export async function confirmAnswers(
  context: ReviewContext,
  write: ConfirmAnswers,
): Promise<{ answers: readonly SaidAnswer[]; review: StoredReview }> {
  return withLockedReview(context, write.key, async locked => {
    const { tx, lens, lensIsOld, review, now } = locked;
    const { actor, owners } = write;
    const at = now.toISOString();
    const confirmed = answered(locked, write.questionIds).map(answer => ({
      ...answer,
      said: { ...answer.said, confirmedAt: at, confirmedBy: actor.by },
    }));
    const byId = new Map(confirmed.map(answer => [answer.questionId, answer]));
    const { derived } = deriveState({
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
    const confirming = updateConfirmation({
      tx,
      reviewId: review.id,
      questionIds: [...byId.keys()],
      at,
      by: actor.by,
    });
    const telling = insertHistory({
      tx,
      events: confirmed.map(({ questionId, revision }) => ({
        reviewId: review.id,
        type: 'answer-confirmed',
        questionId,
        revision,
        at,
        ...actor,
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
