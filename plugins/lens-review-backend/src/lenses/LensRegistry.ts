import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { LensSettings } from '../config';
import { findLens } from '../database/operations';
import { listLensVersions, readingsOf } from '../database/operations/lenses';
import { Db } from '../database/types';
import { LensKey } from '../model';
import { compareVersions } from './compareVersions';
import { groupLenses, SourcedId } from './groupLenses';
import { newestOf, OfferedLens } from './OfferedLens';
import { parseStoredLens, problemOf } from './parseStoredLens';

const keyOf = ({ id, version }: LensKey) => `${id}@${version}`;

/**
 * The lenses that are offered, and every published version by id and version. What is published stands in the database;
 * this is what it was at the last `refresh`. Inside a transaction that depends on it, `newestIn` asks the database.
 */
export class LensRegistry {
  readonly #db: Db;
  readonly #logger: LoggerService;
  readonly #settings: ReadonlyMap<string, LensSettings>;
  /** What modules and config bring, as of the last reading. */
  #sourced: readonly SourcedId[] = [];
  #offered: ReadonlyMap<string, OfferedLens> = new Map();
  /** Versions never change, so what is here is true on every replica. */
  readonly #parsed = new Map<string, Lens>();
  /** Versions that did not parse, and why: each is logged once. */
  readonly #faulty = new Map<string, string>();

  constructor(options: {
    db: Db;
    settings: readonly LensSettings[];
    logger: LoggerService;
  }) {
    this.#db = options.db;
    this.#logger = options.logger;
    this.#settings = mergeSettings(options.settings);
  }

  /** Says what modules and config bring. */
  setSourced(sourced: readonly SourcedId[]): void {
    this.#sourced = sourced;
  }

  /** Takes in what was published, deprecated or read since, here or on another replica. */
  async refresh(): Promise<void> {
    const [versions, readings] = await Promise.all([
      listLensVersions({ db: this.#db }),
      readingsOf(this.#db),
    ]);
    const groups = groupLenses({
      versions,
      sourced: this.#sourced,
      readings,
    }).filter(({ id }) => this.#settings.get(id)?.enabled ?? true);
    const offered = new Map<string, OfferedLens>();
    for (const group of groups) {
      const { lens, faults } = await this.#newestParsed(group);
      const problem = group.problem ?? (lens ? undefined : faults[0]);
      offered.set(group.id, { ...group, lens, problem });
    }
    this.#offered = offered;
  }

  /** Built-in ones first; those among them that cannot be used have a problem. */
  offered(): readonly OfferedLens[] {
    return [...this.#offered.values()];
  }

  find(id: string): OfferedLens | undefined {
    return this.#offered.get(id);
  }

  /** Whether modules or config bring the lens: nobody else publishes it. */
  isSourced(id: string): boolean {
    return this.#sourced.some(sourced => sourced.id === id);
  }

  /** The newest version of every lens that can be used; deprecated lenses are among them. */
  usable(): readonly Lens[] {
    return this.offered().flatMap(({ lens }) => lens ?? []);
  }

  settingsOf(lensId: string): LensSettings | undefined {
    return this.#settings.get(lensId);
  }

  /** The version that is shown, also of a deprecated lens. */
  requireNewest(id: string): Lens {
    const offered = this.#offered.get(id);
    if (!offered?.lens) {
      throw notUsable(id, offered?.problem);
    }
    return offered.lens;
  }

  /**
   * The version that a review started in this transaction is pinned to, as the database has it. The caller holds
   * the lens. Throws `ConflictError` where the lens is deprecated.
   */
  async newestIn(tx: Db, id: string): Promise<Lens> {
    const known = this.#offered.get(id);
    const versions = await listLensVersions({ db: tx, id });
    const [group] = groupLenses({ versions, sourced: this.#sourced });
    if (!group || this.#settings.get(id)?.enabled === false) {
      throw notUsable(id, known?.problem);
    }
    const deprecation = newestOf(group.versions)?.deprecation;
    if (deprecation) {
      const { reason } = deprecation;
      throw new ConflictError(
        `Lens '${id}' is deprecated${reason ? `: ${reason}` : ''}`,
      );
    }
    const { lens, faults } = await this.#newestParsed(group, tx);
    if (!lens) {
      throw notUsable(id, faults[0] ?? known?.problem);
    }
    return lens;
  }

  /** The newest version of the lens that a review can be upgraded to; undefined: there is none that is newer. */
  newerThan({ id, version }: LensKey): string | undefined {
    const offered = this.#offered.get(id);
    const newest = offered?.deprecated ? undefined : offered?.lens?.version;
    return newest !== undefined && compareVersions(version, newest) < 0
      ? newest
      : undefined;
  }

  /** Whether a newer version of the lens is offered. */
  isOld(key: LensKey): boolean {
    return this.newerThan(key) !== undefined;
  }

  /** Any published version, also of a lens that is no longer offered. Inside a transaction `db` is that transaction. */
  async require(key: LensKey, options?: { db: Db }): Promise<Lens> {
    const lens = await this.#load(key, options?.db);
    if (!lens) {
      throw new NotFoundError(
        `There is no version '${key.version}' of a lens '${key.id}'`,
      );
    }
    return lens;
  }

  /** Newest first; a deprecated version is taken only where there is no other. */
  async #newestParsed(
    { versions }: { versions: readonly LensKey[] },
    db?: Db,
  ): Promise<{ lens?: Lens; faults: readonly string[] }> {
    const faults: string[] = [];
    for (const version of versions) {
      const lens = await this.#load(version, db);
      if (lens) {
        return { lens, faults };
      }
      faults.push(this.#faulty.get(keyOf(version)) ?? 'It cannot be read');
    }
    return { faults };
  }

  /** Resolved lenses are cached, not promises: one that waits for a connection must not be waited for by its holder. */
  async #load(key: LensKey, db: Db = this.#db): Promise<Lens | undefined> {
    const known = this.#parsed.get(keyOf(key));
    if (known || this.#faulty.has(keyOf(key))) {
      return known;
    }
    const stored = await findLens({ db, key });
    if (!stored) {
      return undefined;
    }
    const parsed = parseStoredLens(stored);
    if (!parsed.ok) {
      const problem = problemOf(parsed);
      this.#faulty.set(keyOf(key), problem);
      this.#logger.error(
        `Lens ${key.id} ${key.version} cannot be used: ${problem}`,
      );
      return undefined;
    }
    this.#parsed.set(keyOf(key), parsed.lens);
    return parsed.lens;
  }
}

function notUsable(id: string, problem: string | undefined): NotFoundError {
  return new NotFoundError(
    problem
      ? `Lens '${id}' cannot be used: ${problem}`
      : `There is no lens '${id}'`,
  );
}

function mergeSettings(
  settings: readonly LensSettings[],
): ReadonlyMap<string, LensSettings> {
  const merged = new Map<string, LensSettings>();
  for (const item of settings) {
    const before = merged.get(item.id);
    merged.set(item.id, {
      ...item,
      enabled: (before?.enabled ?? true) && item.enabled,
      filter: before?.filter ?? item.filter,
      byDependency: before?.byDependency ?? item.byDependency,
      levels: before?.levels ?? item.levels,
    });
  }
  return merged;
}
