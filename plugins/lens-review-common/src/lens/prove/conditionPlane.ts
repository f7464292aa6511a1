import { assertNever } from '../../assertNever';
import { Condition } from '../../model';
import { Cube, Plane } from './Cube';

/** Ids of the choices that a condition names. */
export function namedIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'default':
      return [];
    case 'choice':
      return [condition.id];
    case 'not':
      return namedIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(namedIn);
    default:
      return assertNever(condition);
  }
}

/** The combinations in which a condition holds, where no choice is not applicable. */
export function conditionPlane(
  condition: Condition,
  cube: Cube,
  indexOf: ReadonlyMap<string, number>,
): Plane {
  const planeOf = (operand: Condition): Plane => {
    switch (operand.kind) {
      case 'default':
        return cube.all;
      case 'choice': {
        const index = indexOf.get(operand.id);
        return index === undefined ? cube.none : cube.choice(index);
      }
      case 'not':
        return cube.not(planeOf(operand.of));
      case 'all':
        return cube.and(...operand.of.map(planeOf));
      case 'any':
        return cube.or(...operand.of.map(planeOf));
      default:
        return assertNever(operand);
    }
  };
  return planeOf(condition);
}
