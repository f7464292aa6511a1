import { printCondition } from '../../../condition';
import { Condition, Question, RiskRule } from '../../../model';
import { findDifference } from './findDifference';

/** Joins rules of one level, which the format takes once, where that changes no answer; else they stay as they are. */
export function joinLevels(
  question: Question,
  rules: readonly RiskRule[],
): readonly RiskRule[] {
  return rules.reduce<readonly RiskRule[]>((kept, { level }) => {
    const same = kept.filter(rule => rule.level === level);
    if (same.length < 2) {
      return kept;
    }
    const joined = joinedRule(same);
    const placed = [same[0], same[same.length - 1]].map(place =>
      kept.flatMap(rule => {
        if (rule === place) {
          return [joined];
        }
        return rule.level === level ? [] : [rule];
      }),
    );
    return (
      placed.find(
        candidate => findDifference(question, kept, candidate) === undefined,
      ) ?? kept
    );
  }, rules);
}

function joinedRule(rules: readonly RiskRule[]): RiskRule {
  const [{ level }] = rules;
  const conditions = rules.map(({ condition }) => condition);
  const condition: Condition = conditions.find(
    ({ kind }) => kind === 'default',
  ) ?? {
    kind: 'any',
    of: conditions.flatMap(each => (each.kind === 'any' ? each.of : [each])),
  };
  return { condition, source: printCondition(condition), level };
}
