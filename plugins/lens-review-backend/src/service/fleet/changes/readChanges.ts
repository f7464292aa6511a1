import { FleetChanges } from '@genai-lens/backstage-plugin-lens-review-common';
import { asOfOneMoment } from '../../../database/asOfOneMoment';
import {
  countPractices,
  PracticeCounts,
} from '../../../database/operations/fleetQueries';
import { FleetContext, LensScope } from '../context';
import { dayBefore } from '../days';
import { indexPractices, rankOf, standingsOf, worstFirst } from '../practices';
import { storedAnswer } from '../storedAnswer';
import { addUpTopics } from './addUpTopics';

type ChangesBody = Omit<FleetChanges, 'projectedAt' | 'projectionFailing'>;

type ChangesQuestion = LensScope & { readonly days: number };

/** What changed of each best practice of the components that are in scope today since the end of an earlier day. */
export async function readChanges(
  context: FleetContext,
  question: ChangesQuestion,
): Promise<ChangesBody> {
  const since = dayBefore(context.now(), question.days);
  return storedAnswer(context, {
    ...question,
    name: `changes:${since}`,
    compute: () => computeChanges(context, { ...question, since }),
  });
}

async function computeChanges(
  context: FleetContext,
  { scope, lens, since }: LensScope & { readonly since: string },
): Promise<ChangesBody> {
  const counts = await asOfOneMoment(context.db, async db => ({
    before: await countPractices({ db, scope, on: since }),
    now: await countPractices({ db, scope }),
  }));
  const index = await indexPractices(context, { lens }, [
    ...counts.now,
    ...counts.before,
  ]);
  const before = standingsOf(index, counts.before);
  const now = standingsOf(index, counts.now);
  const { pillar } = scope.filters;
  const practices = index.all
    .filter(({ pillarId }) => pillar === undefined || pillarId === pillar)
    .map(practice => ({
      practice,
      before: before(practice),
      now: now(practice),
    }));
  return {
    since,
    begun: { before: begunIn(counts.before), now: begunIn(counts.now) },
    ...addUpTopics({ lens, changes: practices }),
    practices: practices
      .map(({ practice, ...standings }) => {
        const { questionId, choiceId, pillarId, choice } = practice;
        const { title, documentedRisk: risk } = choice;
        return { questionId, choiceId, pillarId, title, risk, ...standings };
      })
      .sort((a, b) =>
        worstFirst(
          rankOf({ ...a, missing: a.now.missing }),
          rankOf({ ...b, missing: b.now.missing }),
        ),
      ),
  };
}

/** Every review has a first word. */
function begunIn(counts: readonly PracticeCounts[]): number {
  return counts
    .filter(({ word }) => word === 0)
    .reduce((sum, { reviews }) => sum + reviews, 0);
}
