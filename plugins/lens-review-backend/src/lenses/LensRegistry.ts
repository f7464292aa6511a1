import { NotFoundError } from '@backstage/errors';
import {
  countLens,
  Lens,
  LensSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { LensSettings } from '../config';
import { findLens } from '../database/operations';
import { Db } from '../database/types';
import { LensKey, StoredLens } from '../model';
import { compareVersions } from './compareVersions';
import { parseStoredLens } from './parseStoredLens';

/** A lens that this backend offers, or would if it could. */
export interface OfferedLens extends LensKey {
  readonly builtIn: boolean;
  readonly origin: StoredLens['origin'];
  /** Missing where there is a problem. */
  readonly lens?: Lens;
  readonly problem?: string;
}

const keyOf = ({ id, version }: LensKey) => `${id}@${version}`;

/** The lenses that are offered here, and every published version by id and version. */
export class LensRegistry {
  readonly #db: Db;
  readonly #newest: ReadonlyMap<string, OfferedLens>;
  readonly #settings: ReadonlyMap<string, LensSettings>;
  /** Versions never change, so what is here is true on every replica. */
  readonly #parsed: Map<string, Lens>;

  constructor(options: {
    db: Db;
    offered: readonly OfferedLens[];
    settings: readonly LensSettings[];
  }) {
    this.#db = options.db;
    this.#settings = mergeSettings(options.settings);
    this.#newest = newestOfEach(
      options.offered.filter(
        ({ id }) => this.#settings.get(id)?.enabled ?? true,
      ),
    );
    this.#parsed = new Map(
      options.offered.flatMap(({ lens }) =>
        lens ? [[keyOf(lens), lens] as const] : [],
      ),
    );
  }

  /** One row per id: its newest version. */
  list(): LensSummary[] {
    return [...this.#newest.values()].map(
      ({ id, version, builtIn, origin, lens, problem }) => ({
        id,
        version,
        name: lens?.name ?? id,
        status: 'published',
        builtIn,
        counts: lens
          ? countLens(lens)
          : { pillars: 0, questions: 0, choices: 0, bestPractices: 0 },
        problem,
        origin,
        reviews: 0,
      }),
    );
  }

  /** The newest version of every lens that can be used. */
  usable(): readonly Lens[] {
    return [...this.#newest.values()].flatMap(({ lens }) => lens ?? []);
  }

  settingsOf(lensId: string): LensSettings | undefined {
    return this.#settings.get(lensId);
  }

  /** The version that a review started now is pinned to. */
  requireNewest(id: string): Lens {
    const offered = this.#newest.get(id);
    if (!offered?.lens) {
      throw new NotFoundError(
        offered?.problem
          ? `Lens '${id}' cannot be used: ${offered.problem}`
          : `There is no lens '${id}'`,
      );
    }
    return offered.lens;
  }

  /** Whether a newer version of the lens is offered. */
  isOld({ id, version }: LensKey): boolean {
    const newest = this.#newest.get(id)?.lens;
    return newest !== undefined && compareVersions(version, newest.version) < 0;
  }

  /** Any published version, also of a lens that is no longer offered. Inside a transaction `db` is that transaction. */
  async require(key: LensKey, options?: { db: Db }): Promise<Lens> {
    const known = this.#parsed.get(keyOf(key));
    if (known) {
      return known;
    }
    // Resolved lenses are cached, not promises: one that waits for a connection must not be waited for by its holder.
    const stored = await findLens({ db: options?.db ?? this.#db, key });
    const parsed = stored && parseStoredLens(stored);
    if (!parsed?.ok) {
      throw new NotFoundError(
        `There is no version '${key.version}' of a lens '${key.id}'`,
      );
    }
    this.#parsed.set(keyOf(key), parsed.lens);
    return parsed.lens;
  }
}

function builtInFirst(a: OfferedLens, b: OfferedLens): number {
  return (
    Number(b.builtIn) - Number(a.builtIn) || a.id.localeCompare(b.id, 'en-US')
  );
}

/** A usable version goes before a newer one with a problem. */
function newestOfEach(
  offered: readonly OfferedLens[],
): ReadonlyMap<string, OfferedLens> {
  const newestLast = [...offered].sort(
    (a, b) =>
      Number(Boolean(a.lens)) - Number(Boolean(b.lens)) ||
      compareVersions(a.version, b.version),
  );
  const newest = [...new Map(newestLast.map(lens => [lens.id, lens])).values()];
  return new Map(newest.sort(builtInFirst).map(lens => [lens.id, lens]));
}

function mergeSettings(
  settings: readonly LensSettings[],
): ReadonlyMap<string, LensSettings> {
  const merged = new Map<string, LensSettings>();
  for (const item of settings) {
    const first = merged.get(item.id);
    merged.set(item.id, {
      ...item,
      enabled: (first?.enabled ?? true) && item.enabled,
      filter: first?.filter ?? item.filter,
      byDependency: first?.byDependency ?? item.byDependency,
    });
  }
  return merged;
}
