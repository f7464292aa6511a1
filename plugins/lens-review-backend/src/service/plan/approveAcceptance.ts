import { StoredAcceptance } from '../../model';
import { withLockedReview } from '../reviews/context';
import { PlanContext } from './context';
import { requireOpen } from './lockedPlan';
import { lockedRequest } from './lockedRequest';
import { DecideAcceptance, PlannedPractice } from './types';
import { writeAcceptance } from './writeAcceptance';

/** Accepts a risk that somebody else asked to accept. */
export async function approveAcceptance(
  context: PlanContext,
  write: DecideAcceptance,
): Promise<PlannedPractice> {
  return withLockedReview(context, write.key, async locked => {
    const { now } = locked;
    const { actor } = write;
    const { planned, plan, request } = await lockedRequest(context, locked, {
      ...write,
      isDecided: ({ status, approvedBy }) =>
        status === 'accepted' && approvedBy === actor.by,
    });
    if (!request) {
      return planned;
    }
    requireOpen(planned);
    const acceptance: StoredAcceptance = {
      ...request,
      status: 'accepted',
      approvedAt: now.toISOString(),
      approvedBy: actor.by,
    };
    await writeAcceptance(context, locked, {
      plan,
      acceptance,
      event: {
        type: 'acceptance-approved',
        ...actor,
        from: { choiceId: request.choiceId, status: request.status },
      },
    });
    return { ...planned, state: 'accepted', acceptance };
  });
}
