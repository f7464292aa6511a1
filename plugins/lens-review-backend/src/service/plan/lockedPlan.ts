import { ConflictError } from '@backstage/errors';
import { findPlan } from '../../database/operations/plan';
import { StoredPlan } from '../../model';
import { LockedReview } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { PlanContext } from './context';
import { findPractice } from './findPractice';
import { isSame, plannedPractices } from './plannedPractices';
import { NamedPractice, PlannedPractice } from './types';

const WORDS = {
  established: 'in place',
  unknown: 'not answered, or not known',
  'out-of-scope': 'out of scope',
} as const;

/** A best practice of a locked review with what is planned for it, as of now. */
export async function lockedPractice(
  { confirmEveryDays }: PlanContext,
  locked: LockedReview,
  named: NamedPractice,
): Promise<{ planned: PlannedPractice; plan: StoredPlan }> {
  const { tx, lens, review } = locked;
  const key = findPractice(lens, named);
  const plan = await findPlan({ db: tx, reviewId: review.id });
  const { scored } = deriveState({ ...locked, confirmEveryDays });
  const planned = plannedPractices({ lens, scored, plan }).find(practice =>
    isSame(practice, key),
  );
  if (!planned) {
    throw new Error(`Best practice ${key.choiceId} was not scored`);
  }
  return { planned, plan };
}

/** Refuses to plan for, or to accept, what is not open. */
export function requireOpen({ choiceId, state }: PlannedPractice): void {
  if (state !== 'open' && state !== 'accepted') {
    throw new ConflictError(`${choiceId} is not open: it is ${WORDS[state]}`);
  }
}
