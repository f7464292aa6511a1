import { InputError } from '@backstage/errors';
import {
  bestPracticesOf,
  FLEET_WITHOUT,
  Lens,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  findKnownRefs,
  listTitles,
} from '../../database/operations/fleetQueries';
import { Db } from '../../database/types';
import { FleetScope, FleetVisibility } from '../../model';

const REF_FILTERS = ['owner', 'system', 'domain'] as const;

/**
 * Refuses filters that name what there is not, so that a slip of the pen does not look like a fleet without a problem.
 * What the caller may not read is not there, either.
 */
export async function checkFilters(options: {
  db: Db;
  scope: FleetScope;
  lenses: readonly Lens[];
}): Promise<void> {
  const { db, scope, lenses } = options;
  const { visibility, filters } = scope;
  checkNames('pillar', filters.pillar === undefined ? [] : [filters.pillar], {
    known: lenses.flatMap(lens => lens.pillars.map(({ id }) => id)),
  });
  checkNames('choice', filters.choice ?? [], {
    known: lenses.flatMap(lens =>
      questionsOf(lens).flatMap(question =>
        bestPracticesOf(question).map(({ id }) => id),
      ),
    ),
  });
  for (const as of REF_FILTERS) {
    const refs = filters[as]?.filter(ref => ref !== FLEET_WITHOUT) ?? [];
    if (refs.length > 0) {
      const known = await findKnownRefs({ db, visibility, as, refs });
      checkNames(as, refs, { known: [...known] });
    }
  }
  await checkEntities('dependsOn', filters.dependsOn ?? [], {
    db,
    visibility,
  });
}

/** Refuses entities that are not there, or that the caller may not read. Who may read nothing gets an empty answer. */
export async function checkEntities(
  field: string,
  refs: readonly string[],
  { db, visibility }: { db: Db; visibility: FleetVisibility },
): Promise<void> {
  if (refs.length > 0 && visibility.entities.kind !== 'none') {
    const titles = await listTitles({ db, visibility, entityRefs: refs });
    checkNames(field, refs, { known: [...titles.keys()], what: 'entity' });
  }
}

function checkNames(
  filter: string,
  asked: readonly string[],
  { known, what = filter }: { known: readonly string[]; what?: string },
): void {
  const names = new Set(known);
  const unknown = asked.filter(name => !names.has(name));
  if (unknown.length > 0) {
    throw new InputError(
      `${filter}: there is no ${what} '${unknown.join(`', '`)}'`,
    );
  }
}
