import {
  Lens,
  normalizeChoiceId,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** Ids of best practices as the lenses write them, where they are in the documentation's spelling. Unknown ones stay as they are. */
export function spellChoices(
  lenses: readonly Lens[],
  ids: readonly string[],
): string[] {
  const questions = lenses.flatMap(questionsOf);
  return ids.flatMap(id => {
    const known = questions.flatMap(
      question => normalizeChoiceId(question, id) ?? [],
    );
    return known.length > 0 ? [...new Set(known)] : [id];
  });
}
