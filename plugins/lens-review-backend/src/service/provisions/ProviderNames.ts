import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { HistoryEntry } from '@genai-lens/backstage-plugin-lens-review-common';
import { listTitles } from '../../database/operations/fleetQueries';
import { Db } from '../../database/types';
import { FleetAccess } from '../../permissions';

const EVERYTHING = {
  entities: { kind: 'all' },
  reviews: { kind: 'all' },
} as const;

/** Leaves out of histories which providers they are about, where the reader may not see these in the catalog. */
export class ProviderNames {
  readonly #db: Db;
  readonly #access: FleetAccess;

  constructor(deps: { db: Db; access: FleetAccess }) {
    this.#db = deps.db;
    this.#access = deps.access;
  }

  async hideIn(
    entries: readonly HistoryEntry[],
    credentials: BackstageCredentials,
  ): Promise<HistoryEntry[]> {
    const entityRefs = entries.flatMap(({ from, to }) =>
      [from, to].flatMap(told => providerOf(told) ?? []),
    );
    if (entityRefs.length === 0) {
      return [...entries];
    }
    const db = this.#db;
    const visibility = await this.#access.of(credentials);
    const seen = await listTitles({ db, visibility, entityRefs });
    // Those that have left the catalog are nobody's secret.
    const present = await listTitles({
      db,
      visibility: EVERYTHING,
      entityRefs,
    });
    const isHidden = (ref: string) => present.has(ref) && !seen.has(ref);
    return entries.map(entry => ({
      ...entry,
      ...(entry.from && { from: without(entry.from, isHidden) }),
      ...(entry.to && { to: without(entry.to, isHidden) }),
    }));
  }
}

type Told = NonNullable<HistoryEntry['from']>;

function providerOf(told: Told | undefined): string | undefined {
  return typeof told?.provider === 'string' ? told.provider : undefined;
}

/** What a hidden provider says goes with its name. */
function without(told: Told, isHidden: (ref: string) => boolean): Told {
  const ref = providerOf(told);
  if (ref === undefined || !isHidden(ref)) {
    return told;
  }
  const { provider, statement, ...rest } = told;
  return rest;
}
