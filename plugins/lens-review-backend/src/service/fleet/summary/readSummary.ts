import {
  FleetGrouping,
  FleetSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { summarize } from '../../../database/operations/fleetQueries';
import { FleetContext, LensScope } from '../context';
import { storedAnswer } from '../storedAnswer';
import { presentGroups, readGrouping } from './presentGroups';
import { Tally } from './Tally';

type SummaryBody = Pick<FleetSummary, 'totals' | 'pillars' | 'groups'>;

type SummaryQuestion = LensScope & { readonly groupBy?: FleetGrouping };

/** How the fleet stands against a lens. */
export async function readSummary(
  context: FleetContext,
  question: SummaryQuestion,
): Promise<SummaryBody> {
  return storedAnswer(context, {
    ...question,
    name: `summary:${question.groupBy ?? ''}`,
    compute: () => computeSummary(context, question),
  });
}

async function computeSummary(
  { db }: FleetContext,
  { scope, lens, groupBy }: SummaryQuestion,
): Promise<SummaryBody> {
  const [{ counts, sums }, grouping] = await Promise.all([
    summarize({ db, scope, groupBy }),
    groupBy && readGrouping({ db, visibility: scope.visibility, groupBy }),
  ]);
  const whole = new Tally();
  counts.forEach(count => whole.addReviews(count));
  sums.forEach(sum => whole.addPillar(sum));
  return {
    totals: whole.totals,
    pillars: whole.pillars(lens),
    groups: grouping ? presentGroups({ counts, sums, lens, ...grouping }) : [],
  };
}
