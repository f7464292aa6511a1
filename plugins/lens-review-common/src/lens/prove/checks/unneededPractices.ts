import { Choice, Finding } from '../../../model';
import { bestPracticesOf } from '../../find';
import {
  answerOf,
  excerpt,
  excerptOf,
  selectionOf,
  smallestAnswer,
} from '../excerpt';
import { RuleTable } from '../RuleTable';
import { levelName, listed, namesOf } from '../words';
import { effectOf, lowestWithout } from './effectOf';

/** Best practices that change no answer's risk, and those that the lowest risk can do without. */
export function unneededPractices(table: RuleTable): readonly Finding[] {
  const practices = bestPracticesOf(table.question).map(practice => ({
    practice,
    effect: effectOf(table, practice),
  }));
  const having = (wanted: 'none' | 'alternative') =>
    practices.flatMap(({ practice, effect }) =>
      effect === wanted ? [practice] : [],
    );
  return [
    ...notNeeded(table, having('none'), practices.length),
    ...alternatives(table, having('alternative')),
  ];
}

function notNeeded(
  table: RuleTable,
  unneeded: readonly Choice[],
  count: number,
): readonly Finding[] {
  if (unneeded.length === 0) {
    return [];
  }
  const [lowest] = table.reached;
  const enough = smallestAnswer(table, table.levels[lowest]);
  const are = unneeded.length === 1 ? 'makes' : 'make';
  return [
    {
      severity: 'warning',
      code: 'practice-not-needed',
      path: 'riskRules',
      message: `${
        unneeded.length
      } of ${count} best practices ${are} no difference to the risk, and ${levelName(
        lowest,
      )} is reached without: ${listed(
        unneeded.map(({ id }) => id),
      )}. Ask for them in a rule, or say in their text that they are optional.`,
      table: excerptOf(table, [
        ...(enough === undefined ? [] : [answerOf(table, enough)]),
        { combination: combinationOf(table, unneeded), selected: unneeded },
      ]),
    },
  ];
}

function combinationOf(
  { named }: RuleTable,
  choices: readonly Choice[],
): number {
  return named.reduce(
    (bits, choice, index) =>
      choices.includes(choice) ? bits + 2 ** index : bits,
    0,
  );
}

/** As where a rule asks for one of several. */
function alternatives(
  table: RuleTable,
  practices: readonly Choice[],
): readonly Finding[] {
  const [lowest] = table.reached;
  const smallest = smallestAnswer(table, table.levels[lowest]);
  if (practices.length === 0 || smallest === undefined) {
    return [];
  }
  const ids = practices.map(({ id }) => id);
  const example = namesOf(selectionOf(table, smallest));
  return [
    {
      severity: 'info',
      code: 'practice-alternative',
      path: 'riskRules',
      message: `Selecting ${example} is enough for ${levelName(
        lowest,
      )}; there is a way without ${listed(
        ids,
        'or',
      )}. Join the conditions with && if each of them is needed.`,
      table: excerpt(table, [
        smallest,
        ...practices.map(practice => lowestWithout(table, practice)),
      ]),
    },
  ];
}
