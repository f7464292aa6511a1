import { ConflictError } from '@backstage/errors';
import { StoredAcceptance } from '../../model';
import { refuseProblems } from '../problems';
import { withLockedReview } from '../reviews/context';
import { isOver } from './acceptanceStatus';
import { PlanContext } from './context';
import { checkAhead } from '../checkAhead';
import { lockedPractice, requireOpen } from './lockedPlan';
import { PlannedPractice, RequestAcceptance } from './types';
import { writeAcceptance } from './writeAcceptance';

/** Asks to accept the risk of an open best practice until some time. A retry whose reply was lost asks for nothing more. */
export async function requestAcceptance(
  context: PlanContext,
  write: RequestAcceptance,
): Promise<{ created: boolean; planned: PlannedPractice }> {
  return withLockedReview(context, write.key, async locked => {
    const { now } = locked;
    const { reason, actor } = write;
    const expiresAt = new Date(write.expiresAt).toISOString();
    const { planned, plan } = await lockedPractice(
      context,
      locked,
      write.practice,
    );
    const before = planned.acceptance;
    if (before && !isOver(before, now)) {
      const isRetry =
        before.status === 'requested' &&
        before.requestedBy === actor.by &&
        before.reason === reason &&
        before.expiresAt === expiresAt;
      if (isRetry) {
        return { created: false, planned };
      }
      throw new ConflictError(
        before.status === 'accepted'
          ? `The risk of ${planned.choiceId} is accepted until ${before.expiresAt}`
          : `${before.requestedBy} has already asked to accept the risk of ${planned.choiceId}`,
      );
    }
    requireOpen(planned);
    refuseProblems(checkAhead('expiresAt', expiresAt, now));
    const acceptance: StoredAcceptance = {
      questionId: planned.questionId,
      choiceId: planned.choiceId,
      status: 'requested',
      reason,
      expiresAt,
      requestedAt: now.toISOString(),
      requestedBy: actor.by,
    };
    await writeAcceptance(context, locked, {
      plan,
      acceptance,
      event: { type: 'acceptance-requested', ...actor },
    });
    return { created: true, planned: { ...planned, acceptance } };
  });
}
