import { Choice } from '../../../model';
import { changesBy } from '../changesBy';
import { Plane } from '../Cube';
import { smallestAnswer } from '../excerpt';
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
  const { named } = table;
  const index = named.indexOf(practice);
  const changes =
    index === -1 ? changesByUnnamed(table) : changesByNamed(table, index);
  if (!changes.lower && !changes.higher) {
    return 'none';
  }
  const spared = lowestWithout(table, practice) !== undefined;
  return changes.lower && spared ? 'alternative' : 'needed';
}

/** The smallest answer of the lowest risk that does without a best practice. */
export function lowestWithout(
  table: RuleTable,
  practice: Choice,
): number | undefined {
  const { cube, levels, reached, named, unnamed } = table;
  const lowest = levels[reached[0]];
  const index = named.indexOf(practice);
  if (index !== -1) {
    return smallestAnswer(table, cube.minus(lowest, cube.choice(index)));
  }
  // An answer that selects nothing named has something else selected; this one will do only if it is not alone.
  return smallestAnswer(
    table,
    unnamed.length > 1 ? lowest : cube.minus(lowest, cube.of(0)),
  );
}

function changesByNamed(table: RuleTable, index: number) {
  const { cube, practiceAnswers } = table;
  const { lowered, raised } = changesBy(table, index);
  const among = (plane: Plane) =>
    !cube.isEmpty(cube.and(practiceAnswers, plane));
  const steps = fromNone(table, 2 ** index);
  return {
    lower: among(lowered) || steps.some(step => step < 0),
    higher: among(raised) || steps.some(step => step > 0),
  };
}

/** Rules that do not name it see it only as something selected instead of "none of these". */
function changesByUnnamed(table: RuleTable) {
  const steps = fromNone(table, 0);
  return {
    lower: steps.some(step => step < 0),
    higher: steps.some(step => step > 0),
  };
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
