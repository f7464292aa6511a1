import {
  Lens,
  matchesScope,
  remainingWork,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { practicesOf } from './parseBuiltIn';

/** The best practices that a scope leaves out, and how many a new review with it has left. */
export function leftOut(
  lens: Lens,
  scope: ReviewScope,
): { readonly ids: readonly string[]; readonly remaining: number } {
  return {
    ids: practicesOf(lens)
      .filter(({ choice }) => matchesScope(choice.outOfScopeWhen, scope))
      .map(({ choice }) => choice.id),
    remaining: remainingWork({ lens, scope, answers: [] }).practices,
  };
}
