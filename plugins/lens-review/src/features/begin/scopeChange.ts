import {
  Choice,
  Lens,
  matchesScope,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Best practices that another scope brings in or leaves out. */
export interface ScopeChange {
  readonly comesIn: readonly Choice[];
  readonly goesOut: readonly Choice[];
}

/** What changing the scope facts does, before anybody's own word on a best practice. */
export function scopeChange(options: {
  lens: Lens;
  before: ReviewScope;
  after: ReviewScope;
}): ScopeChange {
  const { lens, before, after } = options;
  const isOut = (choice: Choice, scope: ReviewScope) =>
    matchesScope(choice.outOfScopeWhen, scope) !== undefined;
  const choices = lens.pillars
    .flatMap(pillar => pillar.questions)
    .flatMap(question => question.choices);
  return {
    comesIn: choices.filter(
      choice => isOut(choice, before) && !isOut(choice, after),
    ),
    goesOut: choices.filter(
      choice => !isOut(choice, before) && isOut(choice, after),
    ),
  };
}

/** The change as the server takes it: facts that differ, null for those not known any more. */
export function scopePatch(
  before: ReviewScope,
  after: ReviewScope,
): Record<string, string | null> {
  const facts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    facts
      .filter(fact => before[fact] !== after[fact])
      .map(fact => [fact, after[fact] ?? null]),
  );
}
