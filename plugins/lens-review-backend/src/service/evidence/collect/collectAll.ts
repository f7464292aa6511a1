import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { listCollectableReviews } from '../../../database/operations/evidence';
import { ReviewKey } from '../../../model';
import { EvidenceContext } from '../context';
import { collectBatch } from './collectBatch';

/** Reviews in one question to a collector; no more than these are in memory at a time. */
const BATCH = 100;
const BATCH_TIMEOUT_MS = 30_000;

/**
 * Asks every collector about every review that it can speak to, collector beside collector. Ends when all have ended:
 * another replica may begin then.
 */
export async function collectAll(
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<void> {
  const outcomes = await Promise.allSettled(
    context.collectors.map(collector =>
      collectFrom(context, collector, signal),
    ),
  );
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') {
      throw outcome.reason;
    }
  }
}

async function collectFrom(
  context: EvidenceContext,
  collector: EvidenceCollector,
  signal: AbortSignal,
): Promise<void> {
  const lensIds = [...new Set(collector.speaksTo.map(({ lensId }) => lensId))];
  let after: ReviewKey | undefined;
  do {
    signal.throwIfAborted();
    const reviews = await listCollectableReviews({
      db: context.db,
      lensIds,
      after,
      limit: BATCH,
    });
    if (reviews.length > 0) {
      await collectBatch(context, {
        collector,
        reviews,
        timeoutMs: BATCH_TIMEOUT_MS,
        signal,
      });
    }
    after = reviews.length === BATCH ? reviews.at(-1) : undefined;
  } while (after);
}
