import { Plane } from './Cube';
import { RuleTable } from './RuleTable';

/** The combinations without a named choice whose risk is lower, or higher, once it is added. */
export function changesBy(
  { cube, levels }: RuleTable,
  index: number,
): { readonly lowered: Plane; readonly raised: Plane } {
  const high = levels.HIGH_RISK;
  const some = cube.or(high, levels.MEDIUM_RISK);
  const highAfter = cube.beforeAdding(index, high);
  const someAfter = cube.beforeAdding(index, some);
  const without = cube.not(cube.choice(index));
  return {
    lowered: cube.and(
      without,
      cube.or(cube.minus(high, highAfter), cube.minus(some, someAfter)),
    ),
    raised: cube.or(cube.minus(highAfter, high), cube.minus(someAfter, some)),
  };
}
