import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import {
  AssetSnapshot,
  Source,
  SourcePage,
  SourceReadOptions,
} from '../../model';
import {
  chunksOf,
  HttpJsonClient,
  mapBounded,
  Outcome,
  pageOf,
  problemOf,
} from '../fetch';
import { NameFilter } from '../map';
import { RawPrompt, toPrompt } from './toPrompt';
import { listNames, NamedPrompt } from './listNames';

/** Assets per page handed to the ledger. */
const PAGE = 25;
/** Prompts that are written while the cursor is taken may show up late; so much is read again. Milliseconds. */
const OVERLAP_MS = 60_000;

/** What a `LangfuseSource` needs. */
export interface LangfuseSourceOptions {
  readonly client: HttpJsonClient;
  /** Of the pages that people look at, where it is known. */
  readonly webUrl?: string;
  readonly concurrency: number;
  readonly names: NameFilter;
  readonly isMutable: (version: string) => boolean;
}

/** Reads the prompts of a Langfuse project. */
export class LangfuseSource implements Source<RawPrompt> {
  readonly type = 'langfuse';
  readonly #options: LangfuseSourceOptions;

  constructor(options: LangfuseSourceOptions) {
    this.#options = options;
  }

  async *read({
    signal,
    since,
  }: SourceReadOptions): AsyncIterable<SourcePage<RawPrompt>> {
    const { client, names } = this.#options;
    const changed = await listNames({ client, signal, since });
    const wanted = changed.filter(({ name }) => names.matches(name));
    for (const some of chunksOf(wanted, PAGE)) {
      yield await this.#readSome(some, { signal, since });
    }
    // Pages are not in the order of changes, so only the whole reading can be continued from.
    yield { items: [], cursor: cursorAfter(changed, since) };
  }

  identify(raw: RawPrompt): string {
    return raw.name;
  }

  toAsset(raw: RawPrompt): AssetSnapshot {
    return toPrompt(raw, this.#options);
  }

  async #readSome(
    prompts: readonly NamedPrompt[],
    options: SourceReadOptions,
  ): Promise<SourcePage<RawPrompt>> {
    const { concurrency } = this.#options;
    const { signal } = options;
    const outcomes = await mapBounded(
      prompts,
      { concurrency, signal },
      async (prompt): Promise<Outcome<RawPrompt>> => {
        try {
          const item = await this.#readPrompt(prompt, options);
          return item ? { item } : { removed: prompt.name };
        } catch (error) {
          return { problem: problemOf(error, prompt.name) };
        }
      },
    );
    return pageOf(outcomes);
  }

  /** Undefined: it was deleted after it had been listed. */
  async #readPrompt(
    { name, versions }: NamedPrompt,
    { signal, since }: SourceReadOptions,
  ): Promise<RawPrompt | undefined> {
    // A list of what changed names the changed versions alone; the labels of the others are needed, too.
    const all = since ? await this.#versionsOf(name, signal) : versions;
    const raw: unknown[] = [];
    for (const version of [...all].sort((a, b) => a - b)) {
      const read = await this.#readVersion(name, { version, signal });
      if (read !== undefined) {
        raw.push(read);
      }
    }
    return raw.length ? { name, versions: raw } : undefined;
  }

  async #versionsOf(name: string, signal: AbortSignal) {
    const { client } = this.#options;
    const found = await listNames({ client, signal, name });
    return found.find(prompt => prompt.name === name)?.versions ?? [];
  }

  async #readVersion(
    name: string,
    { version, signal }: { version: number; signal: AbortSignal },
  ): Promise<unknown> {
    const path = `/api/public/v2/prompts/${encodeURIComponent(name)}`;
    try {
      return await this.#options.client.get(path, {
        // Unresolved: an immutable version that includes another prompt would else change with it.
        query: { version, resolve: 'false' },
        signal,
      });
    } catch (error) {
      if (error instanceof NotFoundError) {
        return undefined;
      }
      throw error;
    }
  }
}

function cursorAfter(
  changed: readonly NamedPrompt[],
  since: string | undefined,
): string | undefined {
  const times = changed.flatMap(({ lastUpdatedAt }) => lastUpdatedAt ?? []);
  const newest = times.map(time => Date.parse(time));
  if (newest.some(Number.isNaN)) {
    throw new ServiceUnavailableError(
      "Langfuse: 'lastUpdatedAt' of a prompt is not a time",
    );
  }
  return newest.length
    ? new Date(
        newest.reduce((a, b) => Math.max(a, b)) - OVERLAP_MS,
      ).toISOString()
    : since;
}
