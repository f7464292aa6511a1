import { Choice, Finding } from '../../../model';
import { changesBy } from '../changesBy';
import { excerptOf, selectionOf, smallestAnswer } from '../excerpt';
import { RuleTable } from '../RuleTable';
import { levelName, nameOf, namesOf } from '../words';

/** "None of these" that scores better than it should: alone, or where an imported answer has it beside others. */
export function noneOfThese(table: RuleTable): readonly Finding[] {
  return table.question.choices
    .filter(choice => choice.noneOfThese)
    .flatMap(none => [...alone(table, none), ...besideOthers(table, none)]);
}

function alone(table: RuleTable, none: Choice): readonly Finding[] {
  const combination = table.combinationOfNone(none);
  const level = table.levelAt(combination);
  const worst = table.reached.at(-1);
  if (worst === undefined || level === worst) {
    return [];
  }
  const example = smallestAnswer(table, table.levels[worst]) ?? 0;
  return [
    {
      severity: 'warning',
      code: 'none-of-these-unguarded',
      path: 'riskRules',
      message: `${nameOf(none)} alone comes out at ${levelName(
        level,
      )}, although ${namesOf(
        selectionOf(table, example),
      )} comes out at ${levelName(
        worst,
      )}. Nothing in place should have the highest risk that the question reaches.`,
      table: excerptOf(table, [
        { combination, selected: [none] },
        { combination: example, selected: selectionOf(table, example) },
      ]),
    },
  ];
}

function besideOthers(table: RuleTable, none: Choice): readonly Finding[] {
  const { cube, practiceAnswers } = table;
  const index = table.named.indexOf(none);
  if (index === -1) {
    return [];
  }
  const { lowered } = changesBy(table, index);
  const before = cube.smallest(cube.and(practiceAnswers, lowered));
  if (before === undefined) {
    return [];
  }
  const after = before + 2 ** index;
  const selected = selectionOf(table, before);
  const from = levelName(table.levelAt(before));
  const to = levelName(table.levelAt(after));
  return [
    {
      // People cannot select it with others, here or in the AWS tool; only imported answers mix them.
      severity: 'info',
      code: 'none-of-these-lowers-risk',
      path: 'riskRules',
      message: `${nameOf(none)} beside ${namesOf(
        selected,
      )} lowers ${from} to ${to}, as a condition becomes true by it. Let that condition ask that the best practices are missing.`,
      table: excerptOf(table, [
        { combination: before, selected },
        { combination: after, selected: [...selected, none] },
      ]),
    },
  ];
}
