import { Score } from '@genai-lens/backstage-plugin-lens-review-common';
import { ScoreColumns } from '../types';

/** A score as the columns that queries over many reviews sum and sort by. */
export function scoreColumns(score: Score): ScoreColumns {
  const { riskCounts, openPractices, acceptedPractices, maturity } = score;
  return {
    risk: score.risk,
    risk_high: riskCounts.HIGH,
    risk_medium: riskCounts.MEDIUM,
    risk_none: riskCounts.NONE,
    risk_unanswered: riskCounts.UNANSWERED,
    risk_not_applicable: riskCounts.NOT_APPLICABLE,
    open_high: openPractices.HIGH,
    open_medium: openPractices.MEDIUM,
    open_low: openPractices.LOW,
    accepted_high: acceptedPractices.HIGH,
    accepted_medium: acceptedPractices.MEDIUM,
    accepted_low: acceptedPractices.LOW,
    unknown_practices: score.unknownPractices,
    out_of_scope: score.outOfScope,
    contradicted: score.contradicted,
    answered: score.answered,
    questions: score.questions,
    maturity_verified: maturity?.verified ?? null,
    maturity_claimed: maturity?.claimed ?? null,
    maturity_possible: maturity?.possible ?? null,
  };
}

/** The columns of a score, for copying them from table to table. */
export const SCORE_COLUMNS: readonly (keyof ScoreColumns)[] = [
  'risk',
  'risk_high',
  'risk_medium',
  'risk_none',
  'risk_unanswered',
  'risk_not_applicable',
  'open_high',
  'open_medium',
  'open_low',
  'accepted_high',
  'accepted_medium',
  'accepted_low',
  'unknown_practices',
  'out_of_scope',
  'contradicted',
  'answered',
  'questions',
  'maturity_verified',
  'maturity_claimed',
  'maturity_possible',
];
