import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  listProviderReviews,
  listProviders,
  markProviders,
} from '../../database/operations/provisions';
import { BY_PLUGIN, settleTakers } from '../provisions/settle';
import { announcing } from '../announcing';
import { ReviewContext, withLockedReview } from '../reviews/context';

/** Providers whose takers are looked at at a time. */
const BATCH = 50;

/**
 * Brings what reviews take from others up to now, where no write did: a provider has left the catalog or is back, an
 * entity depends on it no longer or again, or time has changed what the provider's own review says.
 */
export async function settleProvided(
  context: ReviewContext & { logger: LoggerService },
  signal: AbortSignal,
): Promise<void> {
  const { db, logger, now } = context;
  await markProviders(db);
  for (const key of await listProviderReviews(db)) {
    signal.throwIfAborted();
    await logFailure(logger, key.entityRef, () =>
      // Whatever has been written: what it means for takers is settled when the review is let go.
      withLockedReview(context, key, async () => undefined),
    );
  }
  for (const { lensId, providerRefs } of inBatches(await listProviders(db))) {
    signal.throwIfAborted();
    await logFailure(logger, providerRefs.join(', '), () =>
      announcing(context, tx =>
        settleTakers(context, {
          tx,
          lensId,
          providerRefs,
          actor: BY_PLUGIN,
          now: now(),
        }),
      ),
    );
  }
}

function inBatches(
  providers: readonly { lensId: string; providerRef: string }[],
): readonly { lensId: string; providerRefs: readonly string[] }[] {
  const lensIds = [...new Set(providers.map(({ lensId }) => lensId))];
  return lensIds.flatMap(lensId => {
    const refs = providers
      .filter(provider => provider.lensId === lensId)
      .map(({ providerRef }) => providerRef);
    return Array.from({ length: Math.ceil(refs.length / BATCH) }, (_, at) => ({
      lensId,
      providerRefs: refs.slice(at * BATCH, (at + 1) * BATCH),
    }));
  });
}

/** One provider that cannot be settled does not keep the others waiting. */
async function logFailure(
  logger: LoggerService,
  providers: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.warn(
      `What ${providers} provides could not be brought to those who take it: ${
        toError(error).message
      }`,
    );
  }
}
