import { assertNever } from '../assertNever';
import { Condition } from '../model';

/** The text of a condition, with no more parentheses than it needs; `parseCondition` reads the same tree from it. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'default':
      return 'default';
    case 'choice':
      return condition.id;
    case 'not':
      return `!${printWithin(condition.of, ['choice', 'not'])}`;
    case 'all':
      return condition.of
        .map(operand => printWithin(operand, ['choice', 'not', 'all']))
        .join(' && ');
    case 'any':
      return condition.of.map(printCondition).join(' || ');
    default:
      return assertNever(condition);
  }
}

function printWithin(
  condition: Condition,
  bare: readonly Condition['kind'][],
): string {
  const text = printCondition(condition);
  return bare.includes(condition.kind) ? text : `(${text})`;
}
