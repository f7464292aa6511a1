import { InputError, NotFoundError } from '@backstage/errors';
import { findReview } from '../../database/operations';
import {
  findMilestone,
  listMilestones,
} from '../../database/operations/milestones';
import {
  MilestoneHead,
  ReviewKey,
  StoredMilestone,
  StoredReview,
} from '../../model';
import { noReview, ReviewContext } from '../reviews/context';

/** A page of the milestones of a review, newest first. A cursor is the number of the last one before it. */
export async function readMilestones(
  context: ReviewContext,
  options: { key: ReviewKey; cursor?: string; limit: number },
): Promise<{ items: MilestoneHead[]; nextCursor?: string }> {
  const { key, cursor, limit } = options;
  // At most nine digits: what an integer column holds.
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) {
    throw new InputError(`cursor: '${cursor}' is none of this list`);
  }
  const review = await requireReview(context, key);
  const milestones = await listMilestones({
    db: context.db,
    reviewId: review.id,
    before: cursor === undefined ? undefined : Number(cursor),
    limit: limit + 1,
  });
  return {
    items: milestones.slice(0, limit),
    ...(milestones.length > limit && {
      nextCursor: String(milestones[limit - 1].number),
    }),
  };
}

/** One milestone with its answers. */
export async function readMilestone(
  context: ReviewContext,
  { key, number }: { key: ReviewKey; number: number },
): Promise<StoredMilestone> {
  const { id: reviewId } = await requireReview(context, key);
  const milestone = await findMilestone({ db: context.db, reviewId, number });
  if (!milestone) {
    throw new NotFoundError(
      `The review of ${key.entityRef} against '${key.lensId}' has no milestone ${number}`,
    );
  }
  return milestone;
}

async function requireReview(
  { db }: ReviewContext,
  key: ReviewKey,
): Promise<StoredReview> {
  const review = await findReview({ db, key });
  if (!review) {
    throw noReview(key);
  }
  return review;
}
