import { FleetTrend } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  sumPillarChanges,
  sumReviewChanges,
} from '../../../database/operations/fleetQueries';
import { asOfOneMoment } from '../../../database/asOfOneMoment';
import { FleetContext, LensScope } from '../context';
import { storedAnswer } from '../storedAnswer';
import { addUpChanges } from './addUpChanges';

const DAY_MS = 24 * 60 * 60 * 1000;

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
        pillars: await sumPillarChanges({ db: tx, scope, from }),
      }));
      return { points: addUpChanges({ days, lens, ...changes }) };
    },
  });
}

/** Days in UTC, the last of them today. */
function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(now.getTime() - (count - 1 - index) * DAY_MS)
      .toISOString()
      .slice(0, 10),
  );
}
