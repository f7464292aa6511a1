import { assertNever } from '../assertNever';
import { Condition, TruthValue } from '../model';

/**
 * Value of a condition. NOT neutral is neutral; AND and OR pass over neutral
 * operands and are neutral only if all are.
 */
export function evaluateCondition(
  condition: Condition,
  valueOf: (choiceId: string) => TruthValue,
): TruthValue {
  switch (condition.kind) {
    case 'default':
      return 'true';
    case 'choice':
      return valueOf(condition.id);
    case 'not':
      return negate(evaluateCondition(condition.of, valueOf));
    case 'all':
      return decide(
        condition.of.map(operand => evaluateCondition(operand, valueOf)),
        'false',
      );
    case 'any':
      return decide(
        condition.of.map(operand => evaluateCondition(operand, valueOf)),
        'true',
      );
    default:
      return assertNever(condition);
  }
}

const NEGATED: Readonly<Record<TruthValue, TruthValue>> = {
  true: 'false',
  false: 'true',
  neutral: 'neutral',
};

function negate(value: TruthValue): TruthValue {
  return NEGATED[value];
}

/** One `dominant` operand decides; else any operand that is not neutral; else neutral. */
function decide(
  values: readonly TruthValue[],
  dominant: 'true' | 'false',
): TruthValue {
  if (values.includes(dominant)) {
    return dominant;
  }
  return values.find(value => value !== 'neutral') ?? 'neutral';
}
