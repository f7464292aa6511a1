import { insertHistory, upsertAnswers } from '../../database/operations';
import { SaidAnswer, StoredAnswer, StoredReview } from '../../model';
import { savedEvent } from './applyAnswer';
import { LockedReview, ReviewContext } from './context';
import { deriveState, scoresOf } from './deriveState';
import { WriteContext } from './types';
import { touched, writeReview } from './writeReview';

/** An answer that becomes another. */
export interface ReplacedAnswer {
  readonly before: StoredAnswer;
  readonly after: SaidAnswer;
}

/** Saves many answers of a review that is locked, all or none. Replies how the review is with them. */
export async function replaceAnswers(
  { confirmEveryDays }: ReviewContext,
  locked: LockedReview,
  write: Pick<WriteContext, 'actor' | 'owners'> & {
    readonly replaced: readonly ReplacedAnswer[];
    /** True: nothing is written. */
    readonly dryRun: boolean;
    /** What the history tells beside each answer. */
    readonly because?: object;
  },
): Promise<StoredReview> {
  const { tx, review, now } = locked;
  const { actor, owners, replaced, dryRun, because } = write;
  const byId = new Map(replaced.map(({ after }) => [after.questionId, after]));
  const { scored, derived } = deriveState({
    ...locked,
    answers: locked.answers.map(one => byId.get(one.questionId) ?? one),
    confirmEveryDays,
  });
  const after = touched(review, { actor, owners, derived, now });
  if (dryRun || replaced.length === 0) {
    return after;
  }
  const reviewId = review.id;
  return writeReview({
    tx,
    before: review,
    after,
    now,
    with: [
      ...upsertAnswers({
        tx,
        reviewId,
        answers: [...byId.values()].map(answer => ({
          ...answer,
          ...scoresOf(scored, answer.questionId),
        })),
      }),
      ...insertHistory({
        tx,
        events: replaced.map(one => {
          const event = savedEvent(one.before, one.after, {
            reviewId,
            now,
            actor,
          });
          return { ...event, to: { ...event.to, ...because } };
        }),
      }),
    ],
  });
}
