import {
  FLEET_WITHOUT,
  FleetGroup,
  FleetGrouping,
  FleetSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  countReviews,
  PillarSum,
  ReviewCount,
  sumPillars,
} from '../../../database/operations/fleetQueries';
import { asOfOneMoment } from '../../../database/asOfOneMoment';
import { FleetContext, LensScope } from '../context';
import { groupsBy, GroupsOf } from '../groups';
import { storedAnswer } from '../storedAnswer';
import { titlesOf } from '../titles';
import { Tally } from './Tally';

/** One for all: making it costs more than using it. */
const byName = new Intl.Collator('en-US');

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
  const [{ counts, sums }, groupsOf] = await Promise.all([
    asOfOneMoment(db, async tx => ({
      counts: await countReviews({ db: tx, scope, groupBy }),
      sums: await sumPillars({ db: tx, scope, groupBy }),
    })),
    groupBy && groupsBy({ db, groupBy }),
  ]);
  const whole = new Tally();
  counts.forEach(count => whole.addReviews(count));
  sums.forEach(sum => whole.addPillar(sum));
  const groups = groupsOf
    ? tallyGroups({ counts, sums, groupsOf })
    : new Map<string, Tally>();
  const titleOf = await groupTitles({
    db,
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
}

/** What was counted under a key belongs to each of its groups. */
function tallyGroups(input: {
  counts: readonly ReviewCount[];
  sums: readonly PillarSum[];
  groupsOf: GroupsOf;
}): ReadonlyMap<string, Tally> {
  const groups = new Map<string, Tally>();
  const talliesOf = (key: string | null) =>
    input.groupsOf(key).map(group => {
      const tally = groups.get(group) ?? new Tally();
      groups.set(group, tally);
      return tally;
    });
  for (const count of input.counts) {
    if (count.applies === 'in') {
      talliesOf(count.key).forEach(tally => tally.addReviews(count));
    }
  }
  for (const sum of input.sums) {
    talliesOf(sum.key).forEach(tally => tally.addPillar(sum));
  }
  return groups;
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
  return byName.compare(a.title, b.title) || (a.key < b.key ? -1 : 1);
}
