import { FleetTrend } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  sumCoveredChanges,
  sumPracticeChanges,
  sumReviewChanges,
} from '../../../database/operations/fleetQueries';
import { asOfOneMoment } from '../../../database/asOfOneMoment';
import { FleetContext, LensScope } from '../context';
import { lastDays } from '../days';
import { indexPractices } from '../practices';
import { storedAnswer } from '../storedAnswer';
import { addUpChanges } from './addUpChanges';

type TrendQuestion = LensScope & { readonly days: number };

/** How the components that are in scope today stood at the end of each day. */
export async function readTrend(
  context: FleetContext,
  question: TrendQuestion,
): Promise<Pick<FleetTrend, 'points'>> {
  const days = lastDays(context.now(), question.days);
  return storedAnswer(context, {
    ...question,
    // Tomorrow there is a point more.
    name: `trend:${question.days}:${days.at(-1)}`,
    compute: async () => {
      const { scope, lens } = question;
      const from = days[0];
      const changes = await asOfOneMoment(context.db, async tx => ({
        reviews: await sumReviewChanges({ db: tx, scope, from }),
        covered: await sumCoveredChanges({ db: tx, scope, from }),
        practices: await sumPracticeChanges({ db: tx, scope, from }),
      }));
      const index = await indexPractices(context, { lens }, changes.practices);
      return { points: addUpChanges({ days, lens, index, ...changes }) };
    },
  });
}
