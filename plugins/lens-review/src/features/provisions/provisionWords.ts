import { parseEntityRef } from '@backstage/catalog-model';
import {
  BrokenReason,
  provisionConflictOf,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** As the contract has it, in characters. */
export const STATEMENT = { least: 3, most: 500 } as const;

/** Why what is provided counts for nobody now, to the provider. */
export const BROKEN_WORDS: Readonly<Record<BrokenReason, string>> = {
  'open-at-provider':
    'It counts for nobody now: the review here says that it is not in place.',
  'contradicted-at-provider':
    'It counts for nobody now: evidence contradicts it here.',
  'lost-by-provider':
    'It counts for nobody now: it was taken from another provider, for which it counts no longer.',
};

/** "No review takes it", "1 review takes it", "4 reviews take it". */
export function takerWords(takers: number): string {
  if (takers === 0) return 'No review takes it yet';
  return takers === 1 ? '1 review takes it' : `${takers} reviews take it`;
}

/** "3 entities that the lens concerns depend on this system". */
export function dependentWords(dependents: number, entityRef: string): string {
  const kind = parseEntityRef(entityRef).kind.toLocaleLowerCase('en-US');
  if (dependents === 0) {
    return `Nothing that the lens concerns depends on this ${kind}`;
  }
  return dependents === 1
    ? `1 entity that the lens concerns depends on this ${kind}`
    : `${dependents} entities that the lens concerns depend on this ${kind}`;
}

/** Why it was not saved, where somebody else has saved meanwhile. */
export function saveProblem(error: unknown): string | undefined {
  return provisionConflictOf(error)
    ? 'Somebody else has changed it meanwhile. It is shown behind this dialog now; save again to put yours in its place.'
    : undefined;
}
