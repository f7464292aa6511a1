import { Finding } from '../../../model';
import { Plane } from '../Cube';
import { excerpt, selectionOf } from '../excerpt';
import { LEVELS_LOWEST_FIRST, RuleTable } from '../RuleTable';
import { namesOf, ruleName } from '../words';

interface Pair {
  readonly earlier: number;
  readonly later: number;
  /** Answers for which the condition of the earlier and of the later rule is true. */
  readonly first: Plane;
  readonly second: Plane;
}

/** Rules with the same condition, and rules whose conditions cross. Of each rule the first such pair. */
export function pairsOfRules(table: RuleTable): readonly Finding[] {
  const { cube, answers, holds } = table;
  const held = holds.map(plane => cube.and(plane, answers));
  return held.flatMap((second, later) => {
    const pairs = held
      .slice(0, later)
      .map((first, earlier): Pair => ({ earlier, later, first, second }));
    const same = pairs.find(pair => haveSameAnswers(table, pair));
    const crossing = same ?? pairs.find(pair => cross(table, pair));
    if (!crossing) {
      return [];
    }
    return same ? [sameAnswers(table, same)] : [overlap(table, crossing)];
  });
}

function haveSameAnswers(
  table: RuleTable,
  { earlier, later, first, second }: Pair,
): boolean {
  return (
    isDefault(table, earlier) === isDefault(table, later) &&
    !table.cube.isEmpty(first) &&
    first.every((bits, word) => bits === second[word])
  );
}

function sameAnswers(
  table: RuleTable,
  { earlier, later, first }: Pair,
): Finding {
  const { cube, answers, question } = table;
  const rules = question.riskRules;
  const names = `${ruleName(rules, earlier)} and ${ruleName(rules, later)}`;
  const duplicate = rules[earlier].level === rules[later].level;
  return {
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
  };
}

/**
 * The conditions cross, and where both are true the lower level wins: one rule says that there is
 * no risk, another that there is. A condition within another is the usual way from best to worst.
 */
function cross(
  table: RuleTable,
  { earlier, later, first, second }: Pair,
): boolean {
  const { cube, question } = table;
  const rank = (index: number) =>
    LEVELS_LOWEST_FIRST.indexOf(question.riskRules[index].level);
  return (
    !isDefault(table, earlier) &&
    !isDefault(table, later) &&
    rank(earlier) < rank(later) &&
    !cube.isEmpty(cube.and(first, second)) &&
    !cube.isEmpty(cube.minus(first, second)) &&
    !cube.isEmpty(cube.minus(second, first))
  );
}

function overlap(
  table: RuleTable,
  { earlier, later, first, second }: Pair,
): Finding {
  const { cube, answers, decides, question } = table;
  const rules = question.riskRules;
  const example = cube.smallest(cube.and(first, second)) ?? 0;
  const selected = namesOf(selectionOf(table, example));
  const names = `${ruleName(rules, earlier)} and ${ruleName(rules, later)}`;
  return {
    severity: 'info',
    code: 'rules-overlap',
    path: `riskRules[${later}]`,
    message: `The conditions of ${names} are both true with ${selected} selected; the first one wins. If that is not meant, make them exclude one another.`,
    table: excerpt(table, [
      example,
      cube.smallest(cube.and(decides[earlier], answers)),
      cube.smallest(cube.and(decides[later], answers)),
    ]),
  };
}

function isDefault({ question }: RuleTable, index: number): boolean {
  return question.riskRules[index].condition.kind === 'default';
}
