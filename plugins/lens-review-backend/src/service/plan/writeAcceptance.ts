import { Acceptance } from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory, upsertAnswers } from '../../database/operations';
import { upsertAcceptance } from '../../database/operations/plan';
import { HistoryEvent, StoredAcceptance, StoredPlan } from '../../model';
import { LockedReview } from '../reviews/context';
import { deriveState, withScores } from '../reviews/deriveState';
import { writeReview } from '../reviews/writeReview';
import { PlanContext } from './context';
import { isSame } from './plannedPractices';

/** Writes an acceptance and scores the review with it. Nobody changed the review itself: who wrote to it last, and when, stays. */
export async function writeAcceptance(
  { confirmEveryDays }: PlanContext,
  { tx, lens, lensIsOld, review, answers, now }: LockedReview,
  change: {
    plan: StoredPlan;
    acceptance: StoredAcceptance;
    event: Pick<HistoryEvent, 'type' | 'by' | 'via' | 'from'>;
  },
): Promise<void> {
  const { plan, acceptance, event } = change;
  const { questionId, choiceId } = acceptance;
  const accepted = [
    ...plan.acceptances.filter(other => !isSame(other, acceptance)),
    acceptance,
  ].flatMap(toAcceptance);
  const after = { ...review, accepted };
  const { scored, derived } = deriveState({
    lens,
    lensIsOld,
    review: after,
    answers,
    confirmEveryDays,
    now,
  });
  const reviewId = review.id;
  await writeReview({
    tx,
    before: review,
    after: { ...after, derived },
    now,
    with: [
      ...upsertAnswers({
        tx,
        reviewId,
        answers: withScores({ scored, answers }).filter(
          answer => answer.questionId === questionId,
        ),
      }),
      ...upsertAcceptance({ tx, reviewId, acceptance }),
      ...insertHistory({
        tx,
        events: [
          {
            reviewId,
            questionId,
            at: now.toISOString(),
            ...event,
            to: {
              choiceId,
              status: acceptance.status,
              reason: acceptance.declineReason ?? acceptance.reason,
              expiresAt: acceptance.expiresAt,
            },
          },
        ],
      }),
    ],
  });
}

function toAcceptance(acceptance: StoredAcceptance): Acceptance[] {
  const { status, questionId, choiceId, expiresAt } = acceptance;
  return status === 'accepted' ? [{ questionId, choiceId, expiresAt }] : [];
}
