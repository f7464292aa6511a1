import {
  Evidence,
  EvidenceOutcome,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { EvidenceTarget } from '@genai-lens/backstage-plugin-lens-review-node';
import { ForReview } from './parseAnswer';
import { parseSaid } from './parseSaid';

/** Where a collector speaks twice of one best practice, the first of these stands. */
const STRONGEST_FIRST: readonly EvidenceOutcome[] = [
  'contradicts',
  'supports',
  'undeclared',
  'nothing-found',
];

/**
 * What a collector says of each of `targets`; where it says nothing, that it found nothing. Throws for what cannot be
 * kept: such an answer replaces nothing.
 */
export function toEvidence(input: {
  collector: { readonly id: string; readonly title: string };
  targets: readonly EvidenceTarget[];
  collected: readonly ForReview[];
  askedAt: Date;
}): readonly Evidence[] {
  const { collector, targets, collected, askedAt } = input;
  return targets.map(({ questionId, choiceId }) => {
    const said = collected
      .filter(
        item => item.questionId === questionId && item.choiceId === choiceId,
      )
      .map(item => parseSaid(item, { collectorId: collector.id, choiceId }));
    const [strongest] = STRONGEST_FIRST.flatMap(verdict =>
      said.filter(item => item.verdict === verdict),
    );
    const key = { source: collector.id, questionId, choiceId };
    return strongest
      ? { ...key, ...strongest }
      : {
          ...key,
          verdict: 'nothing-found' as const,
          sentence: `${collector.title} has nothing to say on it.`,
          about: [],
          observedAt: askedAt.toISOString(),
        };
  });
}
