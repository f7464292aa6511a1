import { parseEntityRef } from '@backstage/catalog-model';
import {
  conflictOf,
  loopOf,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Why something could not be taken, in words; undefined where the server's own words are the best ones. */
export function takeProblem(error: unknown): string | undefined {
  const loop = loopOf(error);
  if (loop) {
    const names = loop.map(ref => parseEntityRef(ref).name).join(' → ');
    return `That would be a loop in which each relies on the next: ${names}.`;
  }
  return conflictOf(error)
    ? 'An answer that would give way has changed meanwhile. It is shown now; look at it, and take it again.'
    : undefined;
}
