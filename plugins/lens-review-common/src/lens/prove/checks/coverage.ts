import { Finding, Question } from '../../../model';
import { highestLevel } from '../../../scoring/documentedRisk';
import { excerpt, overview, selectionOf } from '../excerpt';
import { RuleTable } from '../RuleTable';
import { levelName, namesOf } from '../words';

/** Whether a question has the rule that the format asks for. */
export function hasDefault({ riskRules }: Question): boolean {
  return riskRules.some(({ condition }) => condition.kind === 'default');
}

/** Answers on which no rule holds, and the default that would take them. */
export function coverage(table: RuleTable): readonly Finding[] {
  if (hasDefault(table.question)) {
    return [];
  }
  const { cube, undecided, question, answers } = table;
  const level = levelName(highestLevel(question.riskRules));
  const example = cube.smallest(undecided);
  if (example === undefined) {
    return [
      {
        severity: 'warning',
        code: 'default-missing',
        path: 'riskRules',
        message:
          'No rule is the default. The rules cover every answer, so that adding one changes nothing, but the format asks for it.',
        table: excerpt(table, overview(table)),
      },
    ];
  }
  const shown = excerpt(table, [
    example,
    cube.smallest(cube.minus(undecided, cube.of(example))),
    ...overview(table),
  ]);
  const selected = namesOf(selectionOf(table, example));
  const counted = `${cube.count(undecided)} of ${cube.count(answers)}`;
  return [
    {
      severity: 'warning',
      code: 'default-missing',
      path: 'riskRules',
      message: `No rule is the default; where none holds, the question counts as ${level}. Add a default that says so.`,
      table: shown,
    },
    {
      severity: 'warning',
      code: 'no-rule-holds',
      path: 'riskRules',
      message: `No rule holds for ${counted} combinations, for example with ${selected} selected; the question then counts as ${level}. Add a default.`,
      table: shown,
    },
  ];
}
