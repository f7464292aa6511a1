import { FleetOptions } from '@genai-lens/backstage-plugin-lens-review-common';
import { countValues } from '../../database/operations/fleetQueries';
import { FleetScope } from '../../model';
import { FleetContext } from './context';
import { groupsBy } from './groups';
import { titlesOf } from './titles';

/** One for all: making it costs more than using it. */
const byName = new Intl.Collator('en-US');

type Options = Omit<FleetOptions, 'projectedAt' | 'projectionFailing'>;

interface ValueCount {
  readonly value: string;
  readonly components: number;
}

/** What the filters can be set to, as far as the caller can see. */
export async function readOptions(
  { db }: FleetContext,
  { scope, onlyIn }: { scope: FleetScope; onlyIn: boolean },
): Promise<Options> {
  const [owned, systems, domains, types, lifecycles, tags] = await Promise.all(
    (['owner', 'system', 'domain', 'type', 'lifecycle', 'tag'] as const).map(
      filter => countValues({ db, scope, filter, onlyIn }),
    ),
  );
  const groupsOf = await groupsBy({ db, groupBy: 'owner' });
  const owners = addUp(
    owned
      .filter(({ value }) => value !== '[]')
      .map(({ value, components }) => ({
        values: groupsOf(value),
        components,
      })),
  );
  const titleOf = await titlesOf({
    db,
    visibility: scope.visibility,
    entityRefs: [owners, systems, domains].flat().map(({ value }) => value),
  });
  const asItIs = (value: string) => value;
  return {
    owners: present(owners, titleOf),
    systems: present(systems, titleOf),
    domains: present(domains, titleOf),
    types: present(types, asItIs),
    lifecycles: present(lifecycles, asItIs),
    tags: present(tags, asItIs),
  };
}

function addUp(
  counts: readonly { values: readonly string[]; components: number }[],
): ValueCount[] {
  const sums = new Map<string, number>();
  for (const { values, components } of counts) {
    for (const value of values) {
      sums.set(value, (sums.get(value) ?? 0) + components);
    }
  }
  return [...sums].map(([value, components]) => ({ value, components }));
}

/** The most components first. */
function present(
  counts: readonly ValueCount[],
  titleOf: (value: string) => string,
) {
  return counts
    .map(({ value, components }) => ({
      value,
      title: titleOf(value),
      components,
    }))
    .sort(
      (a, b) => b.components - a.components || byName.compare(a.title, b.title),
    );
}
