import { ServiceUnavailableError } from '@backstage/errors';
import { ReviewKey } from '../../model';
import { readReview } from '../reviews/readReviews';
import { readSubjectsOf } from '../subjects';
import { collectBatch } from './collect';
import { EvidenceContext } from './context';
import { readEvidence } from './readEvidence';
import { EvidenceState } from './types';

/** A person waits for it. */
const TIMEOUT_MS = 20_000;

/** Asks every collector that speaks to the lens about one review, and what its answers are about. */
export async function refreshEvidence(
  context: EvidenceContext,
  key: ReviewKey,
): Promise<EvidenceState> {
  const { review } = await readReview(context, key);
  const collectors = context.collectors.filter(({ speaksTo }) =>
    speaksTo.some(({ lensId }) => lensId === key.lensId),
  );
  const signal = context.stopping;
  const { entityRef } = key;
  await Promise.all([
    readSubjectsOf(context, { entityRef, timeoutMs: TIMEOUT_MS, signal }),
    ...collectors.map(collector =>
      collectBatch(context, {
        collector,
        reviews: [review],
        timeoutMs: TIMEOUT_MS,
        signal,
      }),
    ),
  ]).catch(error => {
    throw signal.aborted
      ? new ServiceUnavailableError('The backend is stopping')
      : error;
  });
  return readEvidence(context, key);
}
