import { Risk, Score } from '@genai-lens/backstage-plugin-lens-review-common';
import { ScoreColumns } from '../types';

/** What `scoreColumns` wrote. */
export function fromScoreColumns(columns: ScoreColumns): Score {
  const { maturity_verified, maturity_claimed, maturity_possible } = columns;
  return {
    risk: columns.risk as Risk,
    riskCounts: {
      HIGH: columns.risk_high,
      MEDIUM: columns.risk_medium,
      NONE: columns.risk_none,
      UNANSWERED: columns.risk_unanswered,
      NOT_APPLICABLE: columns.risk_not_applicable,
    },
    openPractices: {
      HIGH: columns.open_high,
      MEDIUM: columns.open_medium,
      LOW: columns.open_low,
    },
    acceptedPractices: {
      HIGH: columns.accepted_high,
      MEDIUM: columns.accepted_medium,
      LOW: columns.accepted_low,
    },
    unknownPractices: columns.unknown_practices,
    outOfScope: columns.out_of_scope,
    contradicted: columns.contradicted,
    maturity:
      maturity_verified === null ||
      maturity_claimed === null ||
      maturity_possible === null
        ? null
        : {
            verified: maturity_verified,
            claimed: maturity_claimed,
            possible: maturity_possible,
          },
    answered: columns.answered,
    questions: columns.questions,
  };
}
