import { NotFoundError } from '@backstage/errors';
import { evidenceVerdicts } from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory } from '../../database/operations';
import {
  deleteDispute,
  findEvidence,
} from '../../database/operations/evidence';
import { withLockedReview } from '../reviews/context';
import { EvidenceContext } from './context';
import { practiceOf } from './practiceOf';
import { OnPractice } from './types';
import { writeVerdicts } from './writeVerdicts';

/** Takes a dispute back: what contradicts counts again. */
export async function withdrawDispute(
  context: EvidenceContext,
  { key, actor, ...named }: OnPractice,
): Promise<void> {
  await withLockedReview(context, key, async locked => {
    const { tx, lens, review, now } = locked;
    const practice = practiceOf(lens, named);
    const stored = await findEvidence({ db: tx, reviewId: review.id });
    const dispute = stored.disputes.find(
      ({ questionId, choiceId }) =>
        questionId === practice.questionId && choiceId === practice.choiceId,
    );
    if (!dispute) {
      throw new NotFoundError(`Nobody disputes ${practice.choiceId}`);
    }
    const disputes = stored.disputes.filter(item => item !== dispute);
    const { choiceId, reason } = dispute;
    await writeVerdicts(context, locked, {
      verdicts: evidenceVerdicts(stored.evidence, disputes),
      with: [
        ...deleteDispute({ tx, reviewId: review.id, ...practice }),
        ...insertHistory({
          tx,
          events: [
            {
              reviewId: review.id,
              type: 'dispute-withdrawn',
              questionId: practice.questionId,
              at: now.toISOString(),
              ...actor,
              from: { choiceId, reason },
              to: { choiceId },
            },
          ],
        }),
      ],
    });
  });
}
