import { Finding, RuleLevel } from '../../../model';
import { excerpt, selectionOf } from '../excerpt';
import { LEVELS_LOWEST_FIRST, RuleTable } from '../RuleTable';
import { namesOf, ruleName } from '../words';

/** Rules with the same condition, and rules whose conditions cross. Of each rule the first such pair. */
export function pairsOfRules(table: RuleTable): readonly Finding[] {
  return table.question.riskRules.flatMap((_, later) => {
    const earlier = Array.from({ length: later }, (__, index) => index);
    const [same] = earlier.flatMap(index => sameAnswers(table, index, later));
    const [overlap] = earlier.flatMap(index =>
      overlapping(table, index, later),
    );
    const finding = same ?? overlap;
    return finding ? [finding] : [];
  });
}

function sameAnswers(
  table: RuleTable,
  earlier: number,
  later: number,
): readonly Finding[] {
  const { cube, answers, holds, question } = table;
  const rules = question.riskRules;
  const [first, second] = [earlier, later].map(index =>
    cube.and(holds[index], answers),
  );
  if (
    isDefault(table, earlier) !== isDefault(table, later) ||
    cube.isEmpty(first) ||
    first.some((bits, word) => bits !== second[word])
  ) {
    return [];
  }
  const names = `${ruleName(rules, earlier)} and ${ruleName(rules, later)}`;
  const duplicate = rules[earlier].level === rules[later].level;
  return [
    {
      severity: 'warning',
      code: duplicate ? 'rule-duplicate' : 'rules-contradict',
      path: `riskRules[${later}]`,
      message: duplicate
        ? `The conditions of ${names} are true for the same answers. Remove one.`
        : `The conditions of ${names} are true for the same answers, but name different levels; the first one wins. Remove one or correct its condition.`,
      table: excerpt(table, [
        cube.smallest(first),
        cube.smallest(cube.minus(answers, first)),
      ]),
    },
  ];
}

/**
 * The conditions cross, and where both are true the lower level wins: one rule says that there is
 * no risk, another that there is. A condition within another is the usual way from best to worst.
 */
function overlapping(
  table: RuleTable,
  earlier: number,
  later: number,
): readonly Finding[] {
  const { cube, answers, holds, decides, question } = table;
  const rules = question.riskRules;
  const [first, second] = [earlier, later].map(index =>
    cube.and(holds[index], answers),
  );
  const example = cube.smallest(cube.and(first, second));
  if (
    isDefault(table, earlier) ||
    isDefault(table, later) ||
    rank(rules[earlier].level) >= rank(rules[later].level) ||
    example === undefined ||
    cube.isEmpty(cube.minus(first, second)) ||
    cube.isEmpty(cube.minus(second, first))
  ) {
    return [];
  }
  const selected = namesOf(selectionOf(table, example));
  return [
    {
      severity: 'info',
      code: 'rules-overlap',
      path: `riskRules[${later}]`,
      message: `The conditions of ${ruleName(rules, earlier)} and ${ruleName(
        rules,
        later,
      )} are both true with ${selected} selected; the first one wins. If that is not meant, make them exclude one another.`,
      table: excerpt(table, [
        example,
        cube.smallest(cube.and(decides[earlier], answers)),
        cube.smallest(cube.and(decides[later], answers)),
      ]),
    },
  ];
}

function rank(level: RuleLevel): number {
  return LEVELS_LOWEST_FIRST.indexOf(level);
}

function isDefault({ question }: RuleTable, index: number): boolean {
  return question.riskRules[index].condition.kind === 'default';
}
