import { insertHistory } from '../../database/operations';
import { findMilestoneHead } from '../../database/operations/milestones';
import { writeTogether } from '../../database/writeTogether';
import { MilestoneHead } from '../../model';
import { ReviewContext, withLockedReview } from '../reviews/context';
import { WriteContext } from '../reviews/types';
import { MilestoneConflictError } from './errors';
import { keepMilestone } from './keepMilestone';
import { presentMilestone } from './presentMilestone';

export type TakeMilestone = WriteContext & {
  readonly name: string;
  readonly idempotencyKey?: string;
};

/** Keeps a review as it is now under a name; a call that is repeated with its key finds the milestone that it took. */
export async function takeMilestone(
  context: ReviewContext,
  write: TakeMilestone,
): Promise<{ created: boolean; milestone: MilestoneHead }> {
  const { key, name, idempotencyKey, actor } = write;
  return withLockedReview(context, key, async locked => {
    const { tx, review, now } = locked;
    const before =
      idempotencyKey === undefined
        ? undefined
        : await findMilestoneHead({
            db: tx,
            reviewId: review.id,
            by: { idempotency_key: idempotencyKey },
          });
    if (before) {
      if (before.name !== name) {
        throw new MilestoneConflictError(
          `Idempotency-Key: milestone ${before.number}, "${before.name}", was taken with it`,
          presentMilestone(before),
        );
      }
      return { created: false, milestone: before };
    }
    const milestone = await keepMilestone(context, locked, write);
    const { number, lensVersion } = milestone;
    await writeTogether(
      tx,
      insertHistory({
        tx,
        events: [
          {
            reviewId: review.id,
            type: 'milestone-taken',
            at: now.toISOString(),
            ...actor,
            to: { number, name, lensVersion },
          },
        ],
      }),
    );
    return { created: true, milestone };
  });
}
