import { insertHistory, lockReview } from '../../database/operations';
import {
  findProvision,
  hasProvisions,
  lockProvisions,
  markProvider,
  upsertProvisions,
} from '../../database/operations/provisions';
import { retryDeadlock } from '../../database/retryDeadlock';
import { writeTogether } from '../../database/writeTogether';
import { findPractice } from '../plan/findPractice';
import { ReviewContext } from '../reviews';
import { settleTakers } from './settle';
import { WithdrawProvision } from './types';

/** Provides a best practice no longer; where it is not provided, nothing is written. */
export async function withdrawProvision(
  context: ReviewContext,
  { key, practice: named, actor }: WithdrawProvision,
): Promise<void> {
  const { lensId } = key;
  await retryDeadlock(context.db, async tx => {
    const review = await lockReview({ tx, key });
    await lockProvisions({ tx, lensId });
    const lens = await context.lenses.newestIn(tx, lensId);
    const practice = findPractice(lens, named);
    const before = await findProvision({ db: tx, key, practice });
    if (!before || before.withdrawnAt !== undefined) {
      return;
    }
    const now = context.now();
    const at = now.toISOString();
    await upsertProvisions({
      tx,
      provisions: [
        {
          ...before,
          revision: before.revision + 1,
          updatedAt: at,
          updatedBy: actor.by,
          withdrawnAt: at,
          broken: undefined,
        },
      ],
    });
    const provides = await hasProvisions({ db: tx, key });
    await markProvider({ tx, key, provides });
    if (review) {
      const { questionId, choiceId, statement, link } = before;
      await writeTogether(
        tx,
        insertHistory({
          tx,
          events: [
            {
              reviewId: review.id,
              type: 'provision-withdrawn',
              questionId,
              at,
              ...actor,
              from: { choiceId, statement, link },
            },
          ],
        }),
      );
    }
    const providerRefs = [key.entityRef];
    await settleTakers(context, { tx, lensId, providerRefs, actor, now });
  });
}
