import { bestPracticesOf } from '../lens/find';
import { Choice, Question, ReviewScope } from '../model';
import { matchesScope } from '../scope';

/** What an answer to a question depends on. */
export interface Dependencies {
  readonly prompts: boolean;
  readonly models: boolean;
  /** Ids of scope facts, sorted. */
  readonly scopeFacts: readonly string[];
}

/**
 * What the best practices of a question depend on. Those that the scope leaves out say nothing about prompts and models;
 * the scope facts by which they are left out count, because another value brings them back.
 */
export function dependenciesOf(
  question: Question,
  answered: { scope: ReviewScope; inScopeChoices?: readonly string[] },
): Dependencies {
  const practices = bestPracticesOf(question);
  const considered = practices.filter(
    ({ id, outOfScopeWhen }) =>
      answered.inScopeChoices?.includes(id) ||
      !matchesScope(outOfScopeWhen, answered.scope),
  );
  const facts = practices
    .filter(({ dependsOn }) => dependsOn.includes('scope'))
    .flatMap(namedFacts);
  return {
    prompts: considered.some(({ dependsOn }) => dependsOn.includes('prompts')),
    models: considered.some(({ dependsOn }) => dependsOn.includes('models')),
    scopeFacts: [...new Set(facts)].sort(),
  };
}

function namedFacts({ outOfScopeWhen, emphasizedWhen }: Choice): string[] {
  return [...outOfScopeWhen, ...emphasizedWhen].flatMap(condition =>
    Object.keys(condition),
  );
}
