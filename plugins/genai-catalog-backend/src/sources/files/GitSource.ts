import { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  AssetSnapshot,
  Source,
  SourcePage,
  SourceReadOptions,
} from '../../model';
import {
  chunksOf,
  mapBounded,
  Outcome,
  pageOf,
  problemOf,
  RetryPolicy,
  TooLargeError,
} from '../fetch';
import { NameFilter } from '../map';
import { readRemote } from '../remote-files';
import { groupFiles } from './groupFiles';
import { MAX_FILE_BYTES, PROMPTS_PER_PAGE } from './limits';
import { RawFile, RawPromptFiles } from './raw';
import { relativePath } from './relativePath';
import { withPattern } from './repositoryUrl';
import { FileVersionOptions, toPrompt } from './toPrompt';

/** What a `GitSource` needs. */
export interface GitSourceOptions {
  /** A folder of a repository, without a slash at its end. */
  readonly url: string;
  readonly urlReader: UrlReaderService;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  readonly concurrency: number;
  readonly names: NameFilter;
  readonly isMutable?: (version: string) => boolean;
}

/** A file that was found, and how to get what is in it. */
interface FoundFile {
  readonly path: string;
  readonly url: string;
  readonly content: () => Promise<Buffer>;
}

/** One pattern for `.prompt`, `.prompty` and `.prompt.yml`, because each search may fetch the repository. */
const PATTERN = '**/*.prompt*';
/** A search may fetch a whole repository. */
const SEARCH_TAKES = 10;

/** Reads prompt files of a repository through Backstage's URL reader, with the credentials of its integrations. */
export class GitSource implements Source<RawPromptFiles> {
  readonly type = 'files';
  readonly #options: GitSourceOptions;
  readonly #versions: FileVersionOptions;

  constructor(options: GitSourceOptions) {
    this.#options = options;
    this.#versions = { ...options, unnamedVersion: 'HEAD' };
  }

  async *read({
    signal,
    since,
  }: SourceReadOptions): AsyncIterable<SourcePage<RawPromptFiles>> {
    const found = await this.#search({ signal, since });
    if (!found) {
      yield { items: [], cursor: since };
      return;
    }
    const { concurrency, names } = this.#options;
    const commit = /^[0-9a-f]{40}$/.test(found.etag) ? found.etag : undefined;
    const prompts = groupFiles(found.files, names);
    for (const some of chunksOf(prompts, PROMPTS_PER_PAGE)) {
      const outcomes = await mapBounded(some, { concurrency, signal }, prompt =>
        this.#readPrompt(prompt, { commit, signal }),
      );
      yield { ...pageOf(outcomes), complete: true };
    }
    yield { items: [], cursor: found.etag || undefined, complete: true };
  }

  identify(raw: RawPromptFiles): string {
    return raw.externalId;
  }

  toAsset(raw: RawPromptFiles): AssetSnapshot {
    return toPrompt(raw, this.#versions);
  }

  /** Undefined: the repository is as it was. */
  async #search({ signal, since }: SourceReadOptions) {
    const { url, urlReader, timeoutMs, retry } = this.#options;
    const response = await readRemote(
      inner =>
        urlReader.search(withPattern(url, PATTERN), {
          etag: since,
          signal: inner,
        }),
      { what: url, signal, timeoutMs: timeoutMs * SEARCH_TAKES, retry },
    );
    return (
      response && {
        etag: response.etag,
        files: response.files.map(
          (file): FoundFile => ({
            path: relativePath(file.url, url),
            url: file.url,
            content: () => file.content(),
          }),
        ),
      }
    );
  }

  async #readPrompt(
    prompt: { externalId: string; files: readonly FoundFile[] },
    { commit, signal }: { commit?: string; signal: AbortSignal },
  ): Promise<Outcome<RawPromptFiles>> {
    const { externalId } = prompt;
    try {
      const files: RawFile[] = [];
      for (const file of prompt.files) {
        const { path, url } = file;
        const text = await this.#readFile(file, signal);
        files.push({ path, url, text, commit });
      }
      return { item: { externalId, files } };
    } catch (error) {
      return { problem: problemOf(error, externalId) };
    }
  }

  async #readFile(file: FoundFile, signal: AbortSignal): Promise<string> {
    const { timeoutMs, retry } = this.#options;
    const what = file.url;
    const content = await readRemote(() => file.content(), {
      what,
      signal,
      timeoutMs,
      retry,
    });
    if (content && content.byteLength > MAX_FILE_BYTES) {
      throw new TooLargeError(`${what} is larger than ${MAX_FILE_BYTES} bytes`);
    }
    return content?.toString('utf8') ?? '';
  }
}
