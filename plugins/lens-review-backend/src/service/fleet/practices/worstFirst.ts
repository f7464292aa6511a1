import {
  DocumentedRisk,
  MATURITY_WEIGHT,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** What best practices are ordered by. No two have the same. */
export interface PracticeRank {
  /** Each component that lacks it counts as much as the risk of lacking it weighs. */
  readonly weight: number;
  readonly missing: number;
  readonly choiceId: string;
  readonly questionId: string;
}

/** The place of a best practice among others. */
export function rankOf(practice: {
  readonly missing: number;
  readonly risk: DocumentedRisk;
  readonly choiceId: string;
  readonly questionId: string;
}): PracticeRank {
  const { missing, risk, choiceId, questionId } = practice;
  return {
    weight: missing * MATURITY_WEIGHT[risk],
    missing,
    choiceId,
    questionId,
  };
}

/** Those that weigh most first. */
export function worstFirst(a: PracticeRank, b: PracticeRank): number {
  return (
    b.weight - a.weight ||
    b.missing - a.missing ||
    compare(a.choiceId, b.choiceId) ||
    compare(a.questionId, b.questionId)
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
