import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';

const rank = ({ reviewed, status }: Applicability) => {
  if (reviewed) {
    return 0;
  }
  return { in: 1, undecided: 2, out: 3 }[status];
};

/** The lens that the URL names; without one a reviewed one, then one that concerns the entity. */
export function pickLens(
  lenses: readonly Applicability[],
  wanted: string | undefined,
): Applicability | undefined {
  return wanted === undefined
    ? [...lenses].sort((a, b) => rank(a) - rank(b))[0]
    : lenses.find(lens => lens.lensId === wanted);
}
