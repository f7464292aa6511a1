import {
  Choice,
  DocumentedRisk,
  Question,
  RuleLevel,
} from '@genai-lens/backstage-plugin-lens-review-common';

const LEVELS: readonly (readonly [RuleLevel, DocumentedRisk])[] = [
  ['HIGH_RISK', 'HIGH'],
  ['MEDIUM_RISK', 'MEDIUM'],
];

/** The level that AWS gives to the question while it is open, where the best practice's own risk is another one. */
export function riskDifference(
  question: Question,
  choice: Choice,
): DocumentedRisk | undefined {
  const level = LEVELS.find(([rule]) =>
    question.riskRules.some(each => each.level === rule),
  )?.[1];
  return level === choice.documentedRisk ? undefined : level;
}
