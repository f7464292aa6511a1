import { StoredAcceptance } from '../../model';
import { withLockedReview } from '../reviews/context';
import { PlanContext } from './context';
import { lockedRequest } from './lockedRequest';
import { DeclineAcceptance, PlannedPractice } from './types';
import { writeAcceptance } from './writeAcceptance';

/** Declines to accept a risk. The best practice stays open, and the requester can ask again. */
export async function declineAcceptance(
  context: PlanContext,
  write: DeclineAcceptance,
): Promise<PlannedPractice> {
  return withLockedReview(context, write.key, async locked => {
    const { now } = locked;
    const { actor, reason } = write;
    const { planned, plan, request } = await lockedRequest(context, locked, {
      ...write,
      isDecided: ({ status, declinedBy, declineReason }) =>
        status === 'declined' &&
        declinedBy === actor.by &&
        declineReason === reason,
    });
    if (!request) {
      return planned;
    }
    const acceptance: StoredAcceptance = {
      ...request,
      status: 'declined',
      declinedAt: now.toISOString(),
      declinedBy: actor.by,
      declineReason: reason,
    };
    await writeAcceptance(context, locked, {
      plan,
      acceptance,
      event: {
        type: 'acceptance-declined',
        ...actor,
        from: { choiceId: request.choiceId, status: request.status },
      },
    });
    return { ...planned, acceptance };
  });
}
