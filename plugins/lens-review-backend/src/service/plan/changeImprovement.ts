import { isDeepStrictEqual } from 'node:util';
import { insertHistory } from '../../database/operations';
import { upsertImprovement } from '../../database/operations/plan';
import { writeTogether } from '../../database/writeTogether';
import { StoredImprovement } from '../../model';
import { refuseProblems } from '../problems';
import { withLockedReview } from '../reviews/context';
import { PlanContext } from './context';
import { checkAhead } from '../checkAhead';
import { lockedPractice, requireOpen } from './lockedPlan';
import { ChangeImprovement, PlannedPractice } from './types';

/** Plans who closes an open best practice, by when, and how far that is. A repeated call changes nothing. */
export async function changeImprovement(
  context: PlanContext,
  write: ChangeImprovement,
): Promise<PlannedPractice> {
  return withLockedReview(context, write.key, async locked => {
    const { tx, review, now } = locked;
    const { planned } = await lockedPractice(context, locked, write.practice);
    requireOpen(planned);
    const { improvement: before } = planned;
    const wanted = changed(planned, write);
    if (before && isDeepStrictEqual(planOf(before), planOf(wanted))) {
      return planned;
    }
    if (wanted.dueAt !== undefined && wanted.dueAt !== before?.dueAt) {
      refuseProblems(checkAhead('dueAt', wanted.dueAt, now));
    }
    const at = now.toISOString();
    const improvement: StoredImprovement = {
      ...wanted,
      revision: (before?.revision ?? 0) + 1,
      updatedAt: at,
      updatedBy: write.actor.by,
    };
    const reviewId = review.id;
    await writeTogether(tx, [
      ...upsertImprovement({ tx, reviewId, improvement }),
      ...insertHistory({
        tx,
        events: [
          {
            reviewId,
            type: 'improvement-planned',
            questionId: planned.questionId,
            at,
            ...write.actor,
            from: before && { choiceId: planned.choiceId, ...planOf(before) },
            to: { choiceId: planned.choiceId, ...planOf(improvement) },
          },
        ],
      }),
    ]);
    return { ...planned, improvement };
  });
}

type Plan = Pick<StoredImprovement, 'status' | 'owner' | 'dueAt' | 'ticketUrl'>;

function planOf({ status, owner, dueAt, ticketUrl }: Plan): Plan {
  return { status, owner, dueAt, ticketUrl };
}

function changed(
  { questionId, choiceId, improvement: before }: PlannedPractice,
  { change }: ChangeImprovement,
): Plan & Pick<StoredImprovement, 'questionId' | 'choiceId'> {
  return {
    questionId,
    choiceId,
    status: change.status ?? before?.status ?? 'open',
    owner: given(change.owner, before?.owner),
    dueAt: given(change.dueAt, before?.dueAt),
    ticketUrl: given(change.ticketUrl, before?.ticketUrl),
  };
}

/** Null takes it away; what is not said stays. */
function given(
  wanted: string | null | undefined,
  before: string | undefined,
): string | undefined {
  return wanted === undefined ? before : wanted ?? undefined;
}
