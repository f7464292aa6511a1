import { ConflictError, NotAllowedError } from '@backstage/errors';
import { StoredAcceptance, StoredPlan } from '../../model';
import { LockedReview } from '../reviews/context';
import { acceptanceStatus } from './acceptanceStatus';
import { PlanContext } from './context';
import { lockedPractice } from './lockedPlan';
import { DecideAcceptance, PlannedPractice } from './types';
import { whyNotApprove } from './whyNotApprove';

/** A request that waits for a decision; `undefined` where the caller has already decided so, and a reply was lost. */
export interface LockedRequest {
  readonly planned: PlannedPractice;
  readonly plan: StoredPlan;
  readonly request?: StoredAcceptance;
}

/** The request to accept a risk of a locked review. Throws where nobody asks, or where the caller may not decide on it. */
export async function lockedRequest(
  context: PlanContext,
  locked: LockedReview,
  write: DecideAcceptance & {
    isDecided: (acceptance: StoredAcceptance) => boolean;
  },
): Promise<LockedRequest> {
  const { approver, owners, mayUpdate } = write;
  const { planned, plan } = await lockedPractice(
    context,
    locked,
    write.practice,
  );
  const request = planned.acceptance;
  const status = request && acceptanceStatus(request, locked.now);
  if (request && status === request.status && write.isDecided(request)) {
    return { planned, plan };
  }
  if (!request || status !== 'requested') {
    throw new ConflictError(
      `Nobody asks to accept the risk of ${planned.choiceId}${
        status ? `: the last acceptance is ${status}` : ''
      }`,
    );
  }
  const why = whyNotApprove({
    approver,
    acceptance: request,
    planned,
    owners,
    mayUpdate,
    approvers: context.approvers,
  });
  if (why) {
    throw new NotAllowedError(why);
  }
  return { planned, plan, request };
}
