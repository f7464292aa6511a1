import { Finding, TruthTable } from '../../../model';
import { excerpt, overview, smallestAnswer } from '../excerpt';
import { RuleTable } from '../RuleTable';
import { levelName, listed, ruleName } from '../words';

/** Rules that decide no answer: they can never hold, or others always hold before them. */
export function unreachableRules(table: RuleTable): readonly Finding[] {
  const { cube, answers, decides, question } = table;
  return question.riskRules.flatMap((_, index) =>
    cube.isEmpty(cube.and(decides[index], answers))
      ? [unreachable(table, index)]
      : [],
  );
}

function unreachable(table: RuleTable, index: number): Finding {
  const { cube, answers, holds, decides, question } = table;
  const rules = question.riskRules;
  const where = {
    code: 'rule-unreachable',
    path: `riskRules[${index}].condition`,
  };
  const isDefault = rules[index].condition.kind === 'default';
  const defaultBefore = rules
    .slice(0, index)
    .some(({ condition }) => condition.kind === 'default');
  if (isDefault && !defaultBefore) {
    return {
      ...where,
      severity: 'info',
      message: `The default (${levelName(
        rules[index].level,
      )}) is never reached, because the rules before it cover every answer. The format asks for it; it may stay.`,
      table: excerpt(table, overview(table)),
    };
  }
  const holding = cube.and(holds[index], answers);
  const winners = rules.flatMap((__, earlier) => {
    const plane = cube.and(decides[earlier], holding);
    return cube.isEmpty(plane) ? [] : [{ earlier, plane }];
  });
  const name = ruleName(rules, index);
  if (winners.length === 0) {
    return {
      ...where,
      severity: 'warning',
      message: `${capital(
        name,
      )} can never hold: no answer makes its condition true. Correct the condition or remove the rule.`,
      table: neverHolds(table, index),
    };
  }
  const names = winners.map(({ earlier }) => ruleName(rules, earlier));
  return {
    ...where,
    severity: 'warning',
    message: `${capital(
      name,
    )} is never reached: wherever its condition is true, ${listed(
      names,
      'or',
    )} holds before it. Move it up or remove it.`,
    table: excerpt(
      table,
      winners.map(({ plane }) => cube.smallest(plane)),
    ),
  };
}

/** What would make it true is shown where it is a mixture, which no answer may be. */
function neverHolds(table: RuleTable, index: number): TruthTable {
  const { cube, holds } = table;
  return excerpt(table, [
    ...overview(table),
    smallestAnswer(table, cube.not(holds[index])),
  ]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
