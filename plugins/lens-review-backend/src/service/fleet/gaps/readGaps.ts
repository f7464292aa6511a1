import {
  FleetGaps,
  MATURITY_WEIGHT,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { countMasks } from '../../../database/operations/fleetQueries';
import { FleetContext, LensScope } from '../context';
import { storedAnswer } from '../storedAnswer';
import { addUpMasks, PracticeCount } from './addUpMasks';
import { presentGaps } from './presentGaps';

type GapsBody = Pick<FleetGaps, 'items' | 'totalItems'>;

type GapsQuestion = LensScope & { readonly limit: number };

/** The best practices that most components lack: each component counts as much as the risk of lacking it weighs. */
export async function readGaps(
  context: FleetContext,
  question: GapsQuestion,
): Promise<GapsBody> {
  return storedAnswer(context, {
    ...question,
    name: `gaps:${question.limit}`,
    compute: () => computeGaps(context, question),
  });
}

async function computeGaps(
  context: FleetContext,
  { scope, lens, limit }: GapsQuestion,
): Promise<GapsBody> {
  const { db, lenses } = context;
  const masks = await countMasks({ db, scope });
  const versions = new Set(masks.map(({ lensVersion }) => lensVersion));
  const pinned = await Promise.all(
    [...versions].map(version => lenses.require({ id: lens.id, version })),
  );
  const { pillar } = scope.filters;
  const lacked = addUpMasks({ masks, lenses: [lens, ...pinned] })
    .filter(({ missing }) => missing > 0)
    .filter(({ pillarId }) => pillar === undefined || pillarId === pillar)
    .sort(worstFirst);
  return {
    items: await presentGaps({ db, scope, gaps: lacked.slice(0, limit) }),
    totalItems: lacked.length,
  };
}

function worstFirst(a: PracticeCount, b: PracticeCount): number {
  return (
    weightOf(b) - weightOf(a) ||
    b.missing - a.missing ||
    (a.choiceId < b.choiceId ? -1 : 1)
  );
}

function weightOf({ missing, risk }: PracticeCount): number {
  return missing * MATURITY_WEIGHT[risk];
}
