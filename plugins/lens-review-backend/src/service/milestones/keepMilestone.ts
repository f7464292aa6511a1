import { Actor } from '@genai-lens/http-contract-node';
import {
  findMilestoneHead,
  insertMilestone,
  lastMilestoneNumber,
} from '../../database/operations/milestones';
import { StoredMilestone } from '../../model';
import { LockedReview, ReviewContext } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { MilestoneConflictError } from './errors';
import { presentMilestone } from './presentMilestone';

/** Keeps a review that is locked as it stands now. Throws `MilestoneConflictError` where the name is taken. */
export async function keepMilestone(
  { confirmEveryDays }: ReviewContext,
  locked: LockedReview,
  write: { name: string; actor: Actor; idempotencyKey?: string },
): Promise<StoredMilestone> {
  const { tx, lens, lensIsOld, review, answers, now } = locked;
  const { name, actor, idempotencyKey } = write;
  const reviewId = review.id;
  await refuseTakenName(locked, name);
  const { scored, derived } = deriveState({
    lens,
    lensIsOld,
    review,
    answers,
    confirmEveryDays,
    now,
  });
  const milestone: StoredMilestone = {
    ...actor,
    reviewId,
    number: (await lastMilestoneNumber({ db: tx, reviewId })) + 1,
    name,
    at: now.toISOString(),
    lensVersion: review.lensVersion,
    review: { ...review, derived },
    answers,
    questions: scored.questions,
  };
  await insertMilestone({ tx, milestone, idempotencyKey });
  return milestone;
}

async function refuseTakenName(
  { tx, review }: LockedReview,
  name: string,
): Promise<void> {
  const taken = await findMilestoneHead({
    db: tx,
    reviewId: review.id,
    by: { name },
  });
  if (taken) {
    throw new MilestoneConflictError(
      `name: milestone ${taken.number} of this review is called "${name}"`,
      presentMilestone(taken),
    );
  }
}
