import { Evidence, EvidenceDispute } from '../model';

/** Whether a person disputes this very contradiction: what its source says now is what was disputed. */
export function isDisputed(
  evidence: Evidence,
  disputes: readonly EvidenceDispute[],
): boolean {
  return (
    evidence.verdict === 'contradicts' &&
    disputes.some(
      ({ questionId, choiceId, contradictions }) =>
        questionId === evidence.questionId &&
        choiceId === evidence.choiceId &&
        contradictions.some(
          ({ source, sentence }) =>
            source === evidence.source && sentence === evidence.sentence,
        ),
    )
  );
}
