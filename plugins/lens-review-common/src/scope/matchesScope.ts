import { ReviewScope, ScopeCondition } from '../model';

/** The first of the alternatives that holds: every fact it names is known and has a named value. */
export function matchesScope(
  conditions: readonly ScopeCondition[],
  scope: ReviewScope,
): ScopeCondition | undefined {
  return conditions.find(condition => holds(condition, scope));
}

function holds(condition: ScopeCondition, scope: ReviewScope): boolean {
  const facts = Object.entries(condition);
  // A condition without facts says nothing; it must not hold for everything.
  return (
    facts.length > 0 &&
    facts.every(([fact, values]) =>
      [values].flat().some(value => scope[fact] === value),
    )
  );
}
