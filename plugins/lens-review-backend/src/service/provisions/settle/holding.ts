import { ProvidedChoice } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredProvidedChoice } from '../../../model';

/** Of what a review takes, what counts: the copy that its score is made with. */
export function holding(
  choices: readonly StoredProvidedChoice[],
): readonly ProvidedChoice[] {
  return choices
    .filter(({ state, lost }) => state === 'taken' && lost === undefined)
    .map(({ questionId, choiceId }) => ({ questionId, choiceId }));
}
