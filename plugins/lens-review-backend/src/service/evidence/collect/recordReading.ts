import { isError } from '@backstage/errors';
import {
  evidenceVerdicts,
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EvidenceCollector } from '@genai-lens/backstage-plugin-lens-review-node';
import {
  deleteEvidence,
  findEvidence,
  insertEvidenceHistory,
  upsertEvidence,
  upsertReading,
} from '../../../database/operations/evidence';
import { CollectableReview } from '../../../model';
import { withLockedReview } from '../../reviews/context';
import { EvidenceContext } from '../context';
import { sameTarget, saysTheSame, sinceWhen } from '../whatChanged';
import { writeVerdicts } from '../writeVerdicts';
import { ForReview } from './parseAnswer';
import { toEvidence } from './toEvidence';

/**
 * Puts what a collector says of a review in the place of what it said before, and scores the review anew, in one
 * transaction. An answer to an earlier question than the last one that was answered changes nothing, and neither does
 * one about a review that is gone.
 */
export async function recordReading(
  context: EvidenceContext,
  reading: {
    review: CollectableReview;
    collector: EvidenceCollector;
    collected: readonly ForReview[];
    askedAt: Date;
  },
): Promise<void> {
  const { review, collector, collected, askedAt } = reading;
  await whileItIsThere(() =>
    withLockedReview(context, review, async locked => {
      const { tx, lens, now } = locked;
      const reviewId = locked.review.id;
      const stored = await findEvidence({ db: tx, reviewId });
      const last = stored.readings.find(
        ({ source }) => source === collector.id,
      );
      if (last?.answeredAt && last.askedAt > askedAt.toISOString()) {
        return;
      }
      const others = stored.evidence.filter(
        ({ source }) => source !== collector.id,
      );
      const before = stored.evidence.filter(
        ({ source }) => source === collector.id,
      );
      const evidence = toEvidence({
        collector,
        targets: targetsOf(collector, lens),
        collected,
        askedAt,
      }).map(item => ({ ...item, since: sinceWhen(before, item) }));
      await writeVerdicts(context, locked, {
        verdicts: evidenceVerdicts([...others, ...evidence], stored.disputes),
        with: [
          ...upsertEvidence({ tx, reviewId, evidence }),
          ...deleteEvidence({
            tx,
            reviewId,
            evidence: before.filter(item => !sameTarget(evidence, item)),
          }),
          ...insertEvidenceHistory({
            tx,
            reviewId,
            changes: evidence.filter(item => !saysTheSame(before, item)),
          }),
          ...upsertReading({
            tx,
            reviewId,
            source: collector.id,
            askedAt: askedAt.toISOString(),
            answeredAt: now.toISOString(),
          }),
        ],
      });
    }),
  );
}

/** What the collector speaks to and the lens of the review has. */
function targetsOf({ speaksTo }: EvidenceCollector, lens: Lens) {
  return speaksTo.filter(
    ({ lensId, questionId, choiceId }) =>
      lensId === lens.id &&
      findQuestion(lens, questionId)?.choices.some(
        ({ id, noneOfThese }) => id === choiceId && !noneOfThese,
      ),
  );
}

async function whileItIsThere(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isError(error) || error.name !== 'NotFoundError') {
      throw error;
    }
  }
}
