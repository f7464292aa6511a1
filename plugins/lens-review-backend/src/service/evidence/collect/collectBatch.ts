import { toError } from '@backstage/errors';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import { upsertFailedReadings } from '../../../database/operations/evidence';
import { CollectableReview } from '../../../model';
import { EvidenceContext } from '../context';
import { ForReview, parseAnswer } from './parseAnswer';
import { recordReading } from './recordReading';
import { toCollect } from './toCollect';
import { untilAborted } from '../../untilAborted';

/** In characters; what is longer is cut. */
const LONGEST_ERROR = 500;

/**
 * Asks one collector about some reviews. Where it fails, what it said before stands, and that it failed is noted.
 * Throws only where `signal` is aborted, or the database fails.
 */
export async function collectBatch(
  context: EvidenceContext,
  batch: {
    collector: EvidenceCollector;
    reviews: readonly CollectableReview[];
    timeoutMs: number;
    signal: AbortSignal;
  },
): Promise<void> {
  const { collector, reviews, signal } = batch;
  const askedAt = context.now();
  const fail = (error: unknown, failed: readonly CollectableReview[]) =>
    noteFailure(context, { collector, reviews: failed, askedAt, error });
  const asked = await ask(context, batch).catch(async error => {
    signal.throwIfAborted();
    await fail(error, reviews);
    return undefined;
  });
  for (const review of asked?.reviews ?? []) {
    signal.throwIfAborted();
    const collected = asked?.collected.filter(
      ({ entityRef, lensId }) =>
        entityRef === review.entityRef && lensId === review.lensId,
    );
    try {
      await recordReading(context, {
        review,
        collector,
        collected: collected ?? [],
        askedAt,
      });
    } catch (error) {
      await fail(error, [review]);
    }
  }
}

/** Reviews of entities that the catalog does not have are not asked about. */
async function ask(
  context: EvidenceContext,
  batch: Parameters<typeof collectBatch>[1],
): Promise<{
  reviews: readonly CollectableReview[];
  collected: readonly ForReview[];
}> {
  const signal = AbortSignal.any([
    batch.signal,
    AbortSignal.timeout(batch.timeoutMs),
  ]);
  const entities = await untilAborted(
    () => toCollect(context, batch.reviews),
    signal,
  );
  const known = new Set(entities.map(({ entityRef }) => entityRef));
  const reviews = batch.reviews.filter(({ entityRef }) => known.has(entityRef));
  if (entities.length === 0) {
    return { reviews, collected: [] };
  }
  const answer = await untilAborted(
    async () => batch.collector.collect({ entities, signal }),
    signal,
  );
  return { reviews, collected: parseAnswer(batch.collector, answer) };
}

async function noteFailure(
  { db, logger }: EvidenceContext,
  failure: {
    collector: EvidenceCollector;
    reviews: readonly CollectableReview[];
    askedAt: Date;
    error: unknown;
  },
): Promise<void> {
  const { collector, reviews, askedAt, error } = failure;
  const message = toError(error).message.replaceAll('\0', '');
  logger.warn(
    `Evidence from '${collector.id}' on ${reviews.length} reviews stays as it was: ${message}`,
  );
  await upsertFailedReadings({
    db,
    reviewIds: reviews.map(({ id }) => id),
    source: collector.id,
    askedAt: askedAt.toISOString(),
    error: message.slice(0, LONGEST_ERROR),
  });
}
