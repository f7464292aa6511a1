import { FleetGaps } from '@genai-lens/backstage-plugin-lens-review-common';
import { countPractices } from '../../../database/operations/fleetQueries';
import { FleetContext, LensScope } from '../context';
import { indexPractices, rankOf, standingsOf, worstFirst } from '../practices';
import { storedAnswer } from '../storedAnswer';
import { decodeGapCursor, encodeGapCursor } from './gapCursor';
import { presentGaps } from './presentGaps';
import { Gap } from './types';

type GapsBody = Pick<FleetGaps, 'items' | 'nextCursor' | 'totalItems'>;

type GapsQuestion = LensScope & {
  readonly cursor?: string;
  readonly limit: number;
};

/** The best practices that most components lack: each component counts as much as the risk of lacking it weighs. */
export async function readGaps(
  context: FleetContext,
  question: GapsQuestion,
): Promise<GapsBody> {
  const compute = () => computeGaps(context, question);
  return question.cursor === undefined
    ? storedAnswer(context, {
        ...question,
        name: `gaps:${question.limit}`,
        compute,
      })
    : compute();
}

async function computeGaps(
  context: FleetContext,
  question: GapsQuestion,
): Promise<GapsBody> {
  const { db } = context;
  const { scope, lens, limit, cursor } = question;
  const list = { ...scope.filters, lens: lens.id };
  const after =
    cursor === undefined ? undefined : decodeGapCursor(list, cursor);
  const lacked = await listLacked(context, question);
  const rest = after
    ? lacked.filter(gap => worstFirst(rankOf(gap), after) > 0)
    : lacked;
  const gaps = rest.slice(0, limit);
  const last = rest.length > limit ? gaps.at(-1) : undefined;
  return {
    items: await presentGaps({ db, scope, gaps }),
    ...(last && { nextCursor: encodeGapCursor(list, rankOf(last)) }),
    totalItems: lacked.length,
  };
}

async function listLacked(
  context: FleetContext,
  { scope, lens }: LensScope,
): Promise<Gap[]> {
  const counts = await countPractices({ db: context.db, scope });
  const index = await indexPractices(context, { lens }, counts);
  const standingOf = standingsOf(index, counts);
  const { pillar } = scope.filters;
  return index.all
    .map(practice => {
      const { choice, ...rest } = practice;
      const { title, documentedRisk: risk } = choice;
      return { ...rest, title, risk, ...standingOf(practice) };
    })
    .filter(({ missing }) => missing > 0)
    .filter(({ pillarId }) => pillar === undefined || pillarId === pillar)
    .sort((a, b) => worstFirst(rankOf(a), rankOf(b)));
}
