import { Choice, Finding } from '../../../model';
import { changesBy } from '../changesBy';
import { excerpt, selectionOf } from '../excerpt';
import { RuleTable } from '../RuleTable';
import { levelName, nameOf, namesOf } from '../words';

interface Raise {
  readonly before: number;
  readonly added: Choice;
  readonly after: number;
}

/** A best practice that raises the risk when it is established besides others: the smallest example. */
export function moreIsWorse(table: RuleTable): readonly Finding[] {
  const raise = smallestRaise(table);
  if (!raise) {
    return [];
  }
  const { before, added, after } = raise;
  const from = levelName(table.levelAt(before));
  const to = levelName(table.levelAt(after));
  return [
    {
      severity: 'warning',
      code: 'more-practices-higher-risk',
      path: 'riskRules',
      message: `Selecting ${nameOf(added)} on top of ${namesOf(
        selectionOf(table, before),
      )} raises ${from} to ${to}. ${advice(added)}`,
      table: excerpt(table, [before, after]),
    },
  ];
}

function smallestRaise(table: RuleTable): Raise | undefined {
  const { cube, named } = table;
  const raises = named.flatMap((added, index) => {
    const before = added.noneOfThese
      ? undefined
      : cube.smallest(
          cube.and(table.practiceAnswers, changesBy(table, index).raised),
        );
    return before === undefined
      ? []
      : [{ before, added, after: before + 2 ** index }];
  });
  const smallest = cube.smallest(
    cube.of(...raises.map(({ before }) => before)),
  );
  return raises.find(({ before }) => before === smallest);
}

/** Public lenses often write "none of these" as an ordinary choice. */
function advice({ title }: Choice): string {
  return /\bnone of\b|\bnot in place\b/i.test(title)
    ? 'If it means none of these, let its id end in _no; then it cannot be selected with others.'
    : 'Selecting more should never raise the risk; correct the conditions.';
}
