import { MilestoneSummary } from '@genai-lens/backstage-plugin-lens-review-common';

type Moment = number | 'current';

/** What is compared: what the URL names, else the last milestone with now. */
export function pickMoments(
  items: readonly Pick<MilestoneSummary, 'number'>[],
  sides: { from: string | undefined; to: string | undefined },
): { from: Moment; to: Moment } {
  return {
    from: momentOf(sides.from) ?? items[0]?.number ?? 'current',
    to: momentOf(sides.to) ?? 'current',
  };
}

function momentOf(side: string | undefined): Moment | undefined {
  if (side === 'current') {
    return side;
  }
  const number = Number(side);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
