import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';

const rank = ({ reviewed, status }: Applicability) => {
  if (reviewed) {
    return 0;
  }
  return status === 'in' ? 1 : 2;
};

/**
 * The lens that the URL names; without one a reviewed one, then one that concerns the entity, then the first. Where
 * people said that the first one does not concern it, that stands in front, and not what nobody has asked yet.
 */
export function pickLens(
  lenses: readonly Applicability[],
  wanted: string | undefined,
): Applicability | undefined {
  return wanted === undefined
    ? [...lenses].sort((a, b) => rank(a) - rank(b))[0]
    : lenses.find(lens => lens.lensId === wanted);
}
