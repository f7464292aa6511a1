import { ConflictError } from '@backstage/errors';
import {
  Evidence,
  evidenceVerdicts,
  isCurrent,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { insertHistory } from '../../database/operations';
import {
  findEvidence,
  upsertDispute,
} from '../../database/operations/evidence';
import { StoredDispute } from '../../model';
import { withLockedReview } from '../reviews/context';
import { EvidenceContext } from './context';
import { practiceOf } from './practiceOf';
import { DisputeEvidence } from './types';
import { writeVerdicts } from './writeVerdicts';

/** Writes a person's word against what contradicts a best practice now. */
export async function disputeEvidence(
  context: EvidenceContext,
  { key, actor, reason, ...named }: DisputeEvidence,
): Promise<void> {
  await withLockedReview(context, key, async locked => {
    const { tx, lens, review, now } = locked;
    const practice = practiceOf(lens, named);
    const stored = await findEvidence({ db: tx, reviewId: review.id });
    const isOnPractice = (item: typeof practice) =>
      item.questionId === practice.questionId &&
      item.choiceId === practice.choiceId;
    const contradictions = contradictionsAmong(
      stored.evidence.filter(isOnPractice),
      now,
    );
    if (contradictions.length === 0) {
      throw new ConflictError(`No evidence contradicts ${practice.choiceId}`);
    }
    const dispute: StoredDispute = {
      ...practice,
      reason,
      contradictions,
      at: now.toISOString(),
      ...actor,
    };
    const before = stored.disputes.find(isOnPractice);
    // A retry whose reply was lost.
    if (before && wordsOf(before) === wordsOf(dispute)) {
      return;
    }
    const disputes = stored.disputes.filter(item => !isOnPractice(item));
    await writeVerdicts(context, locked, {
      verdicts: evidenceVerdicts(stored.evidence, [...disputes, dispute]),
      with: [
        ...upsertDispute({ tx, reviewId: review.id, dispute }),
        ...insertHistory({
          tx,
          events: [
            {
              reviewId: review.id,
              type: 'evidence-disputed',
              questionId: practice.questionId,
              at: dispute.at,
              ...actor,
              to: { choiceId: practice.choiceId, reason, contradictions },
            },
          ],
        }),
      ],
    });
  });
}

function wordsOf({ reason, contradictions, by, via }: StoredDispute): string {
  return JSON.stringify([reason, contradictions, by, via]);
}

function contradictionsAmong(evidence: readonly Evidence[], now: Date) {
  return evidence
    .filter(item => item.verdict === 'contradicts' && isCurrent(item, now))
    .map(({ source, sentence }) => ({ source, sentence }));
}
