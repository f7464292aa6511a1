import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AssetSnapshot,
  Source,
  SourcePage,
  SourceReadOptions,
} from '../../model';
import { chunksOf, mapBounded, Outcome, pageOf, problemOf } from '../fetch';
import { NameFilter } from '../map';
import { readFileBelow } from '../safe-files';
import { groupFiles } from './groupFiles';
import { MAX_FILE_BYTES, PROMPTS_PER_PAGE } from './limits';
import { listFiles } from './listFiles';
import { RawFile, RawPromptFiles } from './raw';
import { FileVersionOptions, toPrompt } from './toPrompt';

/** What a `DirectorySource` needs. */
export interface DirectorySourceOptions {
  /** Absolute. */
  readonly directory: string;
  readonly concurrency: number;
  readonly names: NameFilter;
  readonly isMutable?: (version: string) => boolean;
}

/** Reads prompt files of a directory on the backend's own disk. Links are not followed. */
export class DirectorySource implements Source<RawPromptFiles> {
  readonly type = 'files';
  readonly #options: DirectorySourceOptions;
  readonly #versions: FileVersionOptions;

  constructor(options: DirectorySourceOptions) {
    this.#options = options;
    this.#versions = { ...options, unnamedVersion: 'DRAFT' };
  }

  async *read({
    signal,
  }: SourceReadOptions): AsyncIterable<SourcePage<RawPromptFiles>> {
    const { directory, names, concurrency } = this.#options;
    const found = await listFiles(directory, signal);
    const prompts = groupFiles(found, names);
    for (const some of chunksOf(prompts, PROMPTS_PER_PAGE)) {
      const outcomes = await mapBounded(some, { concurrency, signal }, prompt =>
        this.#readPrompt(prompt),
      );
      yield pageOf(outcomes);
    }
  }

  identify(raw: RawPromptFiles): string {
    return raw.externalId;
  }

  toAsset(raw: RawPromptFiles): AssetSnapshot {
    return toPrompt(raw, this.#versions);
  }

  async #readPrompt(prompt: {
    externalId: string;
    files: readonly { path: string }[];
  }): Promise<Outcome<RawPromptFiles>> {
    const { externalId } = prompt;
    const files: RawFile[] = [];
    try {
      for (const { path } of prompt.files) {
        const text = await readFileBelow({
          folder: this.#options.directory,
          relative: path,
          maxBytes: MAX_FILE_BYTES,
        });
        files.push({ path, text });
      }
      return { item: { externalId, files } };
    } catch (error) {
      return {
        problem:
          error instanceof NotAllowedError || error instanceof NotFoundError
            ? { code: 'FILE_REFUSED', message: error.message, externalId }
            : problemOf(error, externalId),
      };
    }
  }
}
