import { Evidence, EvidenceDispute } from '../model';
import { EvidenceVerdict } from '../scoring';
import { isDisputed } from './isDisputed';

/** What scoring needs of evidence: only what speaks for or against. */
export function evidenceVerdicts(
  evidence: readonly Evidence[],
  disputes: readonly EvidenceDispute[],
): readonly EvidenceVerdict[] {
  return evidence.flatMap(item => {
    const { questionId, choiceId, verdict, expiresAt } = item;
    const since = item.since ?? item.observedAt;
    return verdict === 'supports' || verdict === 'contradicts'
      ? [
          {
            questionId,
            choiceId,
            verdict,
            since,
            ...(expiresAt !== undefined && { expiresAt }),
            ...(isDisputed(item, disputes) && { disputed: true }),
          },
        ]
      : [];
  });
}
