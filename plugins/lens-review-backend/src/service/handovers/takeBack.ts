import { insertHistory } from '../../database/operations';
import {
  deleteHandover,
  listHandovers,
} from '../../database/operations/handovers';
import { writeTogether } from '../../database/writeTogether';
import { ReviewContext } from '../reviews';
import { withLockedReview } from '../reviews/context';
import { OnQuestion } from './types';

/** Ends a handover; where there is none, nothing is written. */
export async function takeBack(
  context: ReviewContext,
  { key, questionId, actor }: OnQuestion,
): Promise<void> {
  await withLockedReview(context, key, async ({ tx, review, now }) => {
    const at = now.toISOString();
    const reviewId = review.id;
    const before = (await listHandovers({ db: tx, reviewId, now: at })).find(
      handover => handover.questionId === questionId,
    );
    if (!before) {
      return;
    }
    const { to, message, expiresAt } = before;
    await writeTogether(tx, [
      ...deleteHandover({ tx, reviewId, questionId }),
      ...insertHistory({
        tx,
        events: [
          {
            reviewId,
            type: 'question-taken-back',
            questionId,
            at,
            ...actor,
            from: { to, message, expiresAt },
          },
        ],
      }),
    ]);
  });
}
