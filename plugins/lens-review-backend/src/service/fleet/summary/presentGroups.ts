import {
  FLEET_WITHOUT,
  FleetGroup,
  FleetGrouping,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  listParents,
  PillarSum,
  ReviewCount,
} from '../../../database/operations/fleetQueries';
import { Db } from '../../../database/types';
import { FleetVisibility } from '../../../model';
import { groupsBy, GroupsOf } from '../groups';
import { parentsAmong } from './parentsAmong';
import { titlesOfKind } from '../titles';
import { Tally } from './Tally';

/** How components are grouped, and what the groups are called. */
interface Grouping {
  readonly groupsOf: GroupsOf;
  readonly titleOf: (key: string) => string;
  /** The groups right above a group. */
  readonly parentsOf: (key: string) => readonly string[];
}

/** Kinds of the entities that are groups; a type is no entity. */
const KINDS: Readonly<Partial<Record<FleetGrouping, string>>> = {
  owner: 'group',
  system: 'system',
  domain: 'domain',
};

/** One for all: making it costs more than using it. */
const byName = new Intl.Collator('en-US');

/** What has to be known beside what is counted; it can be read meanwhile. */
export async function readGrouping(options: {
  db: Db;
  visibility: FleetVisibility;
  groupBy: FleetGrouping;
}): Promise<Grouping> {
  const { groupBy } = options;
  const kind = KINDS[groupBy];
  const [groupsOf, parents, titleOfRef] = await Promise.all([
    groupsBy(options),
    groupBy === 'owner' ? listParents(options) : undefined,
    kind === undefined
      ? (word: string) => word
      : titlesOfKind({ ...options, kind }),
  ]);
  return {
    groupsOf,
    parentsOf: key => parents?.get(key) ?? [],
    titleOf: key => (key === FLEET_WITHOUT ? `No ${groupBy}` : titleOfRef(key)),
  };
}

/** Adds up by group; what was counted under a key belongs to each of its groups. */
export function presentGroups(
  input: Grouping & {
    counts: readonly ReviewCount[];
    sums: readonly PillarSum[];
    lens: Lens;
  },
): FleetGroup[] {
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
  const parents = parentsAmong([...groups.keys()], input.parentsOf);
  return [...groups]
    .map(([key, tally]) => {
      const { undecided, out, outButDepends, ...counted } = tally.totals;
      const pillars = tally.pillars(input.lens);
      return {
        key,
        title: input.titleOf(key),
        parent: parents.get(key),
        ...counted,
        pillars,
      };
    })
    .sort(
      (a, b) => byName.compare(a.title, b.title) || (a.key < b.key ? -1 : 1),
    );
}
