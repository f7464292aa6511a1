import { Question, RiskRule, RuleLevel } from '../../../model';
import { highestLevel } from '../../../scoring/documentedRisk';
import { RULE_LEVELS } from '../../format';
import { Difference, findDifference } from './findDifference';

/** The rules with a default, or an answer that any default would change. */
export type WithDefault =
  | { readonly ok: true; readonly rules: readonly RiskRule[] }
  | { readonly ok: false; readonly answer: Difference | 'too-many' };

/**
 * Gives rules without a default one, where that changes no answer: a level that no rule names, where some rule
 * always holds; else the last rule, or the one of the highest level, as the default.
 */
export function addDefault(
  question: Question,
  rules: readonly RiskRule[],
): WithDefault {
  if (rules.some(({ condition }) => condition.kind === 'default')) {
    return { ok: true, rules };
  }
  const candidates = [
    ...RULE_LEVELS.filter(free => !rules.some(rule => rule.level === free)).map(
      level => [...rules, defaultRule(level)],
    ),
    asDefault(rules, rules.length - 1),
    asDefault(
      rules,
      rules.findIndex(({ level }) => level === highestLevel(rules)),
    ),
  ];
  for (const candidate of candidates) {
    if (findDifference(question, rules, candidate) === undefined) {
      return { ok: true, rules: candidate };
    }
  }
  const [candidate] = candidates;
  return {
    ok: false,
    answer: findDifference(question, rules, candidate) ?? 'too-many',
  };
}

/** The rules with this one at the end, as the default. */
function asDefault(
  rules: readonly RiskRule[],
  index: number,
): readonly RiskRule[] {
  return [
    ...rules.filter((_, other) => other !== index),
    defaultRule(rules[index].level),
  ];
}

function defaultRule(level: RuleLevel): RiskRule {
  return { condition: { kind: 'default' }, source: 'default', level };
}
