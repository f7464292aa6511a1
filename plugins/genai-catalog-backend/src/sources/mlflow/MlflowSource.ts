import {
  AssetSnapshot,
  Source,
  SourcePage,
  SourceReadOptions,
} from '../../model';
import {
  HttpJsonClient,
  mapBounded,
  Outcome,
  pageOf,
  problemOf,
} from '../fetch';
import { NameFilter } from '../map';
import { MlflowApi, RegisteredModelItem } from './MlflowApi';
import { UnusableNameError } from './quoted';
import { RawAsset } from './raw';
import { ModelOptions, toModel } from './toModel';
import { toPrompt } from './toPrompt';

/** What an `MlflowSource` needs. */
export interface MlflowSourceOptions extends ModelOptions {
  readonly client: HttpJsonClient;
  /** Of the pages that people look at. */
  readonly webUrl: string;
  readonly concurrency: number;
  readonly names: NameFilter;
  readonly kinds: readonly ('prompt' | 'model')[];
  readonly isMutable: (version: string) => boolean;
}

/** Reads prompts and models of an MLflow server. */
export class MlflowSource implements Source<RawAsset> {
  readonly type = 'mlflow';
  readonly #options: MlflowSourceOptions;
  readonly #api: MlflowApi;

  constructor(options: MlflowSourceOptions) {
    this.#options = options;
    this.#api = new MlflowApi(options.client);
  }

  async *read({
    signal,
  }: SourceReadOptions): AsyncIterable<SourcePage<RawAsset>> {
    for (const kind of this.#options.kinds) {
      const pages =
        kind === 'prompt'
          ? this.#api.prompts(signal)
          : this.#api.models(signal);
      for await (const page of pages) {
        yield* this.#withVersions(kind, page, signal);
      }
    }
  }

  identify(raw: RawAsset): string {
    return raw.name;
  }

  toAsset(raw: RawAsset): AssetSnapshot {
    return raw.kind === 'prompt'
      ? toPrompt(raw, this.#options)
      : toModel(raw, this.#options);
  }

  async *#withVersions(
    kind: 'prompt' | 'model',
    page: readonly RegisteredModelItem[],
    signal: AbortSignal,
  ): AsyncIterable<SourcePage<RawAsset>> {
    const { concurrency, names } = this.#options;
    const wanted = page.filter(({ name }) => names.matches(name));
    const outcomes = await mapBounded(
      wanted,
      { concurrency, signal },
      async (model): Promise<Outcome<RawAsset>> => {
        const { name } = model;
        try {
          const versions = await this.#api.versions(name, signal);
          return { item: { kind, name, model, versions } };
        } catch (error) {
          return {
            problem:
              error instanceof UnusableNameError
                ? {
                    code: 'NAME_UNUSABLE',
                    message: error.message,
                    externalId: name,
                  }
                : problemOf(error, name),
          };
        }
      },
    );
    yield pageOf(outcomes);
  }
}
