/** A choice's value as a number: the oracle shares no type with the code under test. */
export type Ternary = 1 | 0 | -1;

const NEUTRAL = -1;
const PRECEDENCE: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '!': 3,
};

/**
 * Independent evaluator of conditions: puts the source text into postfix order
 * and works it off on a stack, two operands at a time, without a syntax tree.
 */
export function oracleValue(
  source: string,
  valueOf: (id: string) => Ternary,
): Ternary {
  const values: Ternary[] = [];
  const operators: string[] = [];
  const reduce = () => {
    const operator = operators.pop();
    const right = values.pop() as Ternary;
    if (operator === '!') {
      values.push(right === NEUTRAL ? NEUTRAL : ((1 - right) as Ternary));
      return;
    }
    const left = values.pop() as Ternary;
    const known = [left, right].filter(value => value !== NEUTRAL);
    const pick = operator === '&&' ? Math.min : Math.max;
    values.push(known.length === 0 ? NEUTRAL : (pick(...known) as Ternary));
  };
  for (const [token] of source.matchAll(/[()!]|&&|\|\||\w+/g)) {
    if (token === '(' || token === '!') {
      operators.push(token);
    } else if (token === ')') {
      while (operators.at(-1) !== '(') {
        reduce();
      }
      operators.pop();
    } else if (token in PRECEDENCE) {
      while (PRECEDENCE[operators.at(-1) ?? ''] >= PRECEDENCE[token]) {
        reduce();
      }
      operators.push(token);
    } else {
      values.push(valueOf(token));
    }
  }
  while (operators.length > 0) {
    reduce();
  }
  return values[0];
}

const RISK_NAMES: Readonly<Record<string, string>> = {
  HIGH_RISK: 'HIGH',
  MEDIUM_RISK: 'MEDIUM',
  NO_RISK: 'NONE',
};

/** Independent reading of a question's risk by its rules, straight from the lens file. */
export function oracleRisk(input: {
  choices: readonly string[];
  rules: readonly { readonly condition: string; readonly risk: string }[];
  selected: ReadonlySet<string>;
  notApplicable: ReadonlySet<string>;
}): string {
  const { choices, rules, selected, notApplicable } = input;
  const practices = choices.filter(id => !id.endsWith('_no'));
  if (practices.length > 0 && practices.every(id => notApplicable.has(id))) {
    return 'NONE';
  }
  if (selected.size === 0) {
    return 'UNANSWERED';
  }
  const valueOf = (id: string): Ternary => {
    if (selected.has(id)) {
      return 1;
    }
    return notApplicable.has(id) ? NEUTRAL : 0;
  };
  for (const { condition, risk } of rules) {
    const value =
      condition.trim() === 'default' ? 1 : oracleValue(condition, valueOf);
    if (value === 1 || (value === NEUTRAL && risk === 'NO_RISK')) {
      return RISK_NAMES[risk];
    }
  }
  const named = ['HIGH_RISK', 'MEDIUM_RISK', 'NO_RISK'].find(level =>
    rules.some(({ risk }) => risk === level),
  );
  return RISK_NAMES[named ?? 'NO_RISK'];
}
