import {
  FLEET_WITHOUT,
  FleetGroup,
  FleetGrouping,
  FleetSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countReviews,
  sumPillars,
} from '../../../database/operations/fleetQueries';
import { asOfOneMoment } from '../../../database/asOfOneMoment';
import { FleetContext, LensScope } from '../context';
import { groupsBy, GroupsOf } from '../groups';
import { storedAnswer } from '../storedAnswer';
import { titlesOf } from '../titles';
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
  return asOfOneMoment(db, async tx => {
    const counts = await countReviews({ db: tx, scope, groupBy });
    const sums = await sumPillars({ db: tx, scope, groupBy });
    const whole = new Tally();
    counts.forEach(count => whole.addReviews(count));
    sums.forEach(sum => whole.addPillar(sum));

    const groups = new Map<string, Tally>();
    if (groupBy) {
      const groupsOf = await groupsBy({ db: tx, groupBy });
      const talliesOf = tallies(groups, groupsOf);
      counts
        .filter(({ applies }) => applies === 'in')
        .forEach(count =>
          talliesOf(count.key).forEach(tally => tally.addReviews(count)),
        );
      sums.forEach(sum =>
        talliesOf(sum.key).forEach(tally => tally.addPillar(sum)),
      );
    }
    const titleOf = await groupTitles({
      db: tx,
      visibility: scope.visibility,
      groupBy,
      keys: [...groups.keys()],
    });
    return {
      totals: whole.totals,
      pillars: whole.pillars(lens),
      groups: [...groups]
        .map(([key, tally]) => {
          const { undecided, out, outButDepends, ...counted } = tally.totals;
          const pillars = tally.pillars(lens);
          return { key, title: titleOf(key), ...counted, pillars };
        })
        .sort(byTitle),
    };
  });
}

/** The tallies that what was counted under a key belongs to. */
function tallies(groups: Map<string, Tally>, groupsOf: GroupsOf) {
  return (key: string | null): Tally[] =>
    groupsOf(key).map(group => {
      const tally = groups.get(group) ?? new Tally();
      groups.set(group, tally);
      return tally;
    });
}

async function groupTitles(
  options: Pick<Parameters<typeof titlesOf>[0], 'db' | 'visibility'> & {
    groupBy?: FleetGrouping;
    keys: readonly string[];
  },
): Promise<(key: string) => string> {
  const { groupBy, keys } = options;
  const areRefs = groupBy !== 'type' && groupBy !== 'lifecycle';
  const entityRefs = areRefs ? keys.filter(key => key !== FLEET_WITHOUT) : [];
  const titleOf = await titlesOf({ ...options, entityRefs });
  return key => {
    if (key === FLEET_WITHOUT) {
      return `No ${groupBy}`;
    }
    return areRefs ? titleOf(key) : key;
  };
}

function byTitle(a: FleetGroup, b: FleetGroup): number {
  return a.title.localeCompare(b.title, 'en-US') || (a.key < b.key ? -1 : 1);
}
