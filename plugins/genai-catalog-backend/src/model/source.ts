import { AssetSnapshot } from './asset';

/**
 * A place where prompts or models live, in three steps: it *fetches* (`read`), a pure function *maps* (`toAsset`), and
 * the ledger *applies*.
 *
 * `Raw` is one asset as the service sent it, checked for shape by `toAsset` and not before, so that one malformed
 * asset does not cost the page.
 */
export interface Source<Raw = unknown> {
  /** For example `langfuse`. */
  readonly type: string;
  /**
   * Reads page by page. Returning normally means that everything was read; anything else is thrown, after retries,
   * as an error of `@backstage/errors` (`AuthenticationError` for refused credentials, `ServiceUnavailableError`,
   * `ResponseError`, …) whose message holds no prompt text and no credentials.
   */
  read(options: SourceReadOptions): AsyncIterable<SourcePage<Raw>>;
  /** Pure. Throws `InputError`, naming the field but not its value, where the service sent something else than it documents. */
  toAsset(raw: Raw): AssetSnapshot;
  /**
   * The external id of an asset that `toAsset` refuses, so that its last state can be kept and others be removed
   * nevertheless. Pure, and throws nothing.
   */
  identify?(raw: Raw): string;
}

/** How to read a source. */
export interface SourceReadOptions {
  /** Aborted on shutdown. Reading then stops by throwing. */
  readonly signal: AbortSignal;
  /**
   * The cursor of the last reading that was applied whole: read only what changed since. Undefined: read everything.
   * A source that cannot read incrementally never gives a cursor and thus never gets one.
   */
  readonly since?: string;
}

/** Some of a source's assets. */
export interface SourcePage<Raw = unknown> {
  readonly items: readonly Raw[];
  /** What went wrong with single assets, while the rest could be read. */
  readonly problems?: readonly SourceProblem[];
  /** What to hand in as `since` next time, once everything up to and including this page was applied. */
  readonly cursor?: string;
  /** External ids that the service reports as deleted, where an incremental reading tells. */
  readonly removed?: readonly string[];
  /**
   * This reading tells of everything although `since` was given, because the service can only say that something
   * changed and not what. What it did not tell of is gone, as after a reading without `since`.
   */
  readonly complete?: boolean;
}

/** Something in a source that a person should look at. */
export interface SourceProblem {
  /** For machines, for example `TEXT_TOO_LARGE`. */
  readonly code: string;
  /** For people; names sizes, fields and ids, never prompt text. */
  readonly message: string;
  /**
   * The asset that it concerns: its last state is kept. A problem that cannot name its asset keeps the pass from
   * removing anything.
   */
  readonly externalId?: string;
  readonly version?: string;
}
