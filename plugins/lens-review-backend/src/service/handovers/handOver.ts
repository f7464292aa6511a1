import { isDeepStrictEqual } from 'node:util';
import { NotFoundError } from '@backstage/errors';
import { findQuestion } from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory } from '../../database/operations';
import {
  listHandovers,
  upsertHandover,
} from '../../database/operations/handovers';
import { writeTogether } from '../../database/writeTogether';
import { StoredHandover } from '../../model';
import { checkAhead } from '../checkAhead';
import { refuseProblems } from '../problems';
import { ReviewContext } from '../reviews';
import { withLockedReview } from '../reviews/context';
import { HandOver } from './types';

const DEFAULT_DAYS = 30;

/** Lets a user or a group answer one question for a time. A repeated call changes nothing. */
export async function handOver(
  context: ReviewContext,
  write: HandOver,
): Promise<StoredHandover> {
  return withLockedReview(context, write.key, async locked => {
    const { tx, lens, review, now } = locked;
    const question = findQuestion(lens, write.questionId);
    if (!question) {
      throw new NotFoundError(
        `Lens '${lens.id}' ${lens.version} has no question '${write.questionId}'`,
      );
    }
    const at = now.toISOString();
    const reviewId = review.id;
    const before = (await listHandovers({ db: tx, reviewId, now: at })).find(
      ({ questionId }) => questionId === question.id,
    );
    const wanted = {
      questionId: question.id,
      to: write.to,
      message: write.message || undefined,
      expiresAt: endOf(write, before, now),
    };
    if (before && isDeepStrictEqual(termsOf(before), termsOf(wanted))) {
      return before;
    }
    refuseProblems(checkAhead('expiresAt', wanted.expiresAt, now));
    const handover = { ...wanted, by: write.actor.by, at };
    await writeTogether(tx, [
      ...upsertHandover({ tx, reviewId, handover }),
      ...insertHistory({
        tx,
        events: [
          {
            reviewId,
            type: 'question-handed-over',
            questionId: question.id,
            at,
            ...write.actor,
            from: before && termsOf(before),
            to: termsOf(wanted),
          },
        ],
      }),
    ]);
    return handover;
  });
}

type Terms = Pick<StoredHandover, 'to' | 'message' | 'expiresAt'>;

function termsOf({ to, message, expiresAt }: Terms): Terms {
  return { to, message, expiresAt };
}

function endOf(
  { to, expiresAt }: HandOver,
  before: StoredHandover | undefined,
  now: Date,
): string {
  if (expiresAt !== undefined) {
    return new Date(expiresAt).toISOString();
  }
  if (before?.to === to) {
    return before.expiresAt;
  }
  const end = new Date(now);
  end.setUTCDate(end.getUTCDate() + DEFAULT_DAYS);
  return end.toISOString();
}
