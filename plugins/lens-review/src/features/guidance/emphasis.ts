import {
  Choice,
  Lens,
  matchesScope,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { scopeWords } from './scopeWords';

/** Why a best practice matters more in this review: the scope facts and the chosen scenarios that say so. */
export interface Emphasis {
  /** The matching scope facts in words. */
  readonly scope?: string;
  /** Titles of the chosen scenarios it matters most in. */
  readonly scenarios: readonly string[];
}

/** Undefined where neither the scope nor a chosen scenario emphasizes the best practice. */
export function emphasisOf(input: {
  lens: Lens;
  choice: Choice;
  review: { scope: ReviewScope; scenarios: readonly string[] };
}): Emphasis | undefined {
  const { lens, choice, review } = input;
  const condition = matchesScope(choice.emphasizedWhen, review.scope);
  const scenarios = lens.scenarios
    .filter(
      ({ id }) =>
        choice.scenarios.includes(id) && review.scenarios.includes(id),
    )
    .map(scenario => scenario.title);
  if (!condition && scenarios.length === 0) return undefined;
  return {
    scope: condition && scopeWords(lens, condition),
    scenarios,
  };
}

/** Why a best practice matters more, in a sentence or two. */
export function emphasisWords({ scope, scenarios }: Emphasis): string {
  return [
    scope && `Because of your scope: ${scope}.`,
    scenarios.length > 0 && `Most of all in: ${scenarios.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
