import { Db } from '../../../database/types';
import { ReviewKey, StoredReview } from '../../../model';
import { judgeProvider } from './judgeProvider';
import { rescoreTakers } from './rescoreTakers';
import { ProviderChange, SettleContext } from './types';

/** Who brings about what nobody's write did: a provider that left the catalog, evidence that has expired. */
export const BY_PLUGIN = { by: 'plugin:lens-review' };

/**
 * What follows for others from a write to the review of an entity that provides best practices. To be called in the
 * transaction of the write, after it.
 */
export async function settleProvider(
  context: SettleContext,
  options: { tx: Db; key: ReviewKey; now: Date },
): Promise<void> {
  const { tx, key, now } = options;
  const judged = await judgeProvider(context, options);
  if (judged) {
    await settleTakers(context, {
      tx,
      lensId: key.lensId,
      providerRefs: [key.entityRef],
      actor: judged.actor ?? BY_PLUGIN,
      now,
    });
  }
}

/**
 * Brings a change at providers to those who take from them; to those who take from these, where they provide the same
 * further; and so on. It ends because nobody takes a best practice from whoever takes it from them.
 */
export async function settleTakers(
  context: SettleContext,
  change: ProviderChange,
): Promise<void> {
  const { tx, lensId, now } = change;
  let rescored = await rescoreTakers(context, change);
  while (rescored.length > 0) {
    const providerRefs: string[] = [];
    for (const { entityRef } of rescored.filter(providesToOthers)) {
      const key = { entityRef, lensId };
      if (await judgeProvider(context, { tx, key, now })) {
        providerRefs.push(entityRef);
      }
    }
    rescored =
      providerRefs.length === 0
        ? []
        : await rescoreTakers(context, {
            ...change,
            providerRefs,
            restated: undefined,
          });
  }
}

function providesToOthers({ provides }: StoredReview): boolean {
  return provides;
}
