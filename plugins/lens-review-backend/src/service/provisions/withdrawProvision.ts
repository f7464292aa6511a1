import { ReviewContext } from '../reviews';
import { withLockedProvision, writeProvision } from './lockedProvision';
import { WithdrawProvision } from './types';

/** Provides a best practice no longer; where it is not provided, nothing is written. */
export async function withdrawProvision(
  context: ReviewContext,
  write: WithdrawProvision,
): Promise<void> {
  const { actor } = write;
  await withLockedProvision(context, write, async locked => {
    const { standing } = locked;
    if (!standing) {
      return;
    }
    const now = context.now();
    const at = now.toISOString();
    await writeProvision(context, locked, {
      provision: {
        ...standing,
        revision: standing.revision + 1,
        updatedAt: at,
        updatedBy: actor.by,
        withdrawnAt: at,
        broken: undefined,
      },
      actor,
      now,
    });
  });
}
