import { ConflictError, NotAllowedError } from '@backstage/errors';
import { StoredAcceptance } from '../../model';
import { withLockedReview } from '../reviews/context';
import { acceptanceStatus } from './acceptanceStatus';
import { PlanContext } from './context';
import { lockedPractice, requireOpen } from './lockedPlan';
import { whyNotApprove } from './whyNotApprove';
import { ApproveAcceptance, PlannedPractice } from './types';
import { writeAcceptance } from './writeAcceptance';

/** Accepts a risk that somebody else asked to accept. */
export async function approveAcceptance(
  context: PlanContext,
  write: ApproveAcceptance,
): Promise<PlannedPractice> {
  return withLockedReview(context, write.key, async locked => {
    const { now } = locked;
    const { approver, owners, mayUpdate, actor } = write;
    const { planned, plan } = await lockedPractice(
      context,
      locked,
      write.practice,
    );
    const before = planned.acceptance;
    const status = before && acceptanceStatus(before, now);
    if (before && status === 'accepted' && before.approvedBy === actor.by) {
      return planned;
    }
    if (!before || status !== 'requested') {
      throw new ConflictError(
        `Nobody asks to accept the risk of ${planned.choiceId}${
          status ? `: the last acceptance is ${status}` : ''
        }`,
      );
    }
    const why = whyNotApprove({
      approver,
      acceptance: before,
      planned,
      owners,
      mayUpdate,
      approvers: context.approvers,
    });
    if (why) {
      throw new NotAllowedError(why);
    }
    requireOpen(planned);
    const acceptance: StoredAcceptance = {
      ...before,
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
        from: { choiceId: before.choiceId, status: before.status },
      },
    });
    return { ...planned, state: 'accepted', acceptance };
  });
}
