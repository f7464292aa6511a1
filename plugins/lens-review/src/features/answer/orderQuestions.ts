import {
  Pillar,
  ScoredQuestion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { worstRisk } from '../../practices';

const RANK = { HIGH: 0, MEDIUM: 1, LOW: 2 } as const;
const NOTHING_OPEN = 3;
const OUT_OF_SCOPE = 4;

function rank(scored: ScoredQuestion | undefined): number {
  if (!scored?.inScope) {
    return OUT_OF_SCOPE;
  }
  const worst = worstRisk(
    scored.practices
      .filter(({ state }) => state === 'open' || state === 'unknown')
      .map(({ documentedRisk }) => documentedRisk),
  );
  return worst ? RANK[worst] : NOTHING_OPEN;
}

/** Ids of a pillar's questions: those with the worst best practice that is not in place first, out of scope last. */
export function orderQuestions(
  pillar: Pillar,
  scored: readonly ScoredQuestion[],
): readonly string[] {
  const rankOf = new Map(
    scored.map(question => [question.questionId, rank(question)]),
  );
  return pillar.questions
    .map(question => question.id)
    .sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0));
}
