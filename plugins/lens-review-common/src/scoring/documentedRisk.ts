import { DocumentedRisk, RuleLevel } from '../model';

const LEVELS_WORST_FIRST: readonly RuleLevel[] = [
  'HIGH_RISK',
  'MEDIUM_RISK',
  'NO_RISK',
];

/** The highest level that any of the rules names. */
export function highestLevel(
  rules: readonly { readonly level: RuleLevel }[],
): RuleLevel {
  return (
    LEVELS_WORST_FIRST.find(level =>
      rules.some(rule => rule.level === level),
    ) ?? 'NO_RISK'
  );
}

const AS_DOCUMENTED: Readonly<Record<RuleLevel, DocumentedRisk>> = {
  HIGH_RISK: 'HIGH',
  MEDIUM_RISK: 'MEDIUM',
  NO_RISK: 'LOW',
};

/** Risk of a best practice whose lens does not document it: the highest level of its question's rules. */
export function documentedRiskByRules(
  rules: readonly { readonly level: RuleLevel }[],
): DocumentedRisk {
  return AS_DOCUMENTED[highestLevel(rules)];
}
