import { ModelCardFields } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** The parts of a model card that count for its completeness, in reading order. */
export const CARD_PARTS = [
  ['intendedUse', 'Intended use'],
  ['limitations', 'Limitations'],
  ['trainingData', 'Training data'],
  ['ethicalConsiderations', 'Ethical considerations'],
  ['fairness', 'Fairness'],
] as const satisfies readonly (readonly [keyof ModelCardFields, string])[];

/** What a part is called; one that this page does not know, by its field. */
export function partTitle(field: string): string {
  return CARD_PARTS.find(([part]) => part === field)?.[1] ?? field;
}
