import { ConflictError } from '@backstage/errors';
import { StoredAcceptance } from '../../model';
import { withLockedReview } from '../reviews/context';
import { isOver } from './acceptanceStatus';
import { PlanContext } from './context';
import { lockedPractice } from './lockedPlan';
import { OnPlannedPractice, PlannedPractice } from './types';
import { writeAcceptance } from './writeAcceptance';

/** Takes back a request, or an acceptance: the best practice is open again. */
export async function revokeAcceptance(
  context: PlanContext,
  write: OnPlannedPractice,
): Promise<PlannedPractice> {
  return withLockedReview(context, write.key, async locked => {
    const { now } = locked;
    const { actor } = write;
    const { planned, plan } = await lockedPractice(
      context,
      locked,
      write.practice,
    );
    const before = planned.acceptance;
    if (before?.status === 'revoked' && before.revokedBy === actor.by) {
      return planned;
    }
    if (!before || isOver(before, now)) {
      throw new ConflictError(
        `The risk of ${planned.choiceId} is not accepted, and nobody asks for it`,
      );
    }
    const acceptance: StoredAcceptance = {
      ...before,
      status: 'revoked',
      revokedAt: now.toISOString(),
      revokedBy: actor.by,
    };
    await writeAcceptance(context, locked, {
      plan,
      acceptance,
      event: {
        type: 'acceptance-revoked',
        ...actor,
        from: { choiceId: before.choiceId, status: before.status },
      },
    });
    const state = planned.state === 'accepted' ? 'open' : planned.state;
    return { ...planned, state, acceptance };
  });
}
