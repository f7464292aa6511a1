import { Choice } from '../../../model';
import { Plane } from '../Cube';
import { LEVELS_LOWEST_FIRST, RuleTable } from '../RuleTable';

/**
 * What establishing one best practice does to the risk. `none`: it never changes it.
 * `alternative`: it lowers the risk of some answer, but the lowest is reached without it as well.
 * "None of these" alone stands for nothing established; where there is none, what the rules say of an empty selection does.
 */
export function effectOf(
  table: RuleTable,
  practice: Choice,
): 'none' | 'alternative' | 'needed' {
  const index = table.named.indexOf(practice);
  if (index !== -1) {
    return effectOfNamed(table, index);
  }
  // Rules that do not name it see it only as something selected instead of "none of these".
  return fromNone(table, 0).every(same) ? 'none' : 'needed';
}

function effectOfNamed(
  table: RuleTable,
  index: number,
): ReturnType<typeof effectOf> {
  const { cube, levels, practiceAnswers, answers, reached } = table;
  const alone = 2 ** index;
  const compared = cube.minus(practiceAnswers, cube.choice(index));
  const lowered = cube.and(compared, changedBy(table, index, 'lower'));
  const raised = cube.and(compared, changedBy(table, index, 'higher'));
  const afterNone = fromNone(table, alone);
  if (cube.isEmpty(cube.or(lowered, raised)) && afterNone.every(same)) {
    return 'none';
  }
  const lowestWithout = cube.minus(
    cube.and(answers, levels[reached[0]]),
    cube.choice(index),
  );
  const helps = !cube.isEmpty(lowered) || afterNone.some(step => step < 0);
  return helps && !cube.isEmpty(lowestWithout) ? 'alternative' : 'needed';
}

/** Answers whose risk is lower, or higher, once the choice is added. */
function changedBy(
  { cube, levels }: RuleTable,
  index: number,
  how: 'lower' | 'higher',
): Plane {
  return cube.or(
    ...LEVELS_LOWEST_FIRST.flatMap((level, rank) =>
      LEVELS_LOWEST_FIRST.slice(rank + 1).map(higher => {
        const [before, after] =
          how === 'lower' ? [higher, level] : [level, higher];
        return cube.and(
          levels[before],
          cube.beforeAdding(index, levels[after]),
        );
      }),
    ),
  );
}

/** From nothing established to a combination: how many levels the risk goes up. */
function fromNone(table: RuleTable, combination: number): readonly number[] {
  const rank = (at: number) =>
    LEVELS_LOWEST_FIRST.findIndex(level => level === table.levelAt(at));
  const nones = table.question.choices
    .filter(({ noneOfThese }) => noneOfThese)
    .map(none => table.combinationOfNone(none));
  return (nones.length > 0 ? nones : [0]).map(
    none => rank(combination) - rank(none),
  );
}

function same(step: number): boolean {
  return step === 0;
}
