import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  InputError,
  isError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  isPromptEntity,
  MODEL_KIND,
  PROMPT_KIND,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AssetSnapshot,
  Source,
  SourcePage,
  SourceProblem,
  SourceReadOptions,
} from '../../model';
import { mapBounded, Outcome, pageOf } from '../fetch';
import { NameFilter } from '../map';
import { ContentReader } from './ContentReader';
import { claimsOf, isHandWritten } from './handWritten';
import { RawEntity } from './raw';
import { toAsset } from './toAsset';

/** What a `CatalogSource` needs. */
export interface CatalogSourceOptions {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly content: ContentReader;
  readonly concurrency: number;
  readonly names: NameFilter;
}

/** Reads Prompts and Models that people wrote into catalog files, and the texts that they point to. */
export class CatalogSource implements Source<RawEntity> {
  readonly type = 'catalog';
  readonly #options: CatalogSourceOptions;

  constructor(options: CatalogSourceOptions) {
    this.#options = options;
  }

  async *read({
    signal,
  }: SourceReadOptions): AsyncIterable<SourcePage<RawEntity>> {
    const { concurrency, names } = this.#options;
    for await (const entities of this.#entities(signal)) {
      // An entity that claims a remote asset is merged into that one instead.
      const wanted = entities.filter(
        entity =>
          isHandWritten(entity) &&
          !claimsOf(entity) &&
          names.matches(stringifyEntityRef(entity)),
      );
      const outcomes = await mapBounded(
        wanted,
        { concurrency, signal },
        entity => this.#withContent(entity, signal),
      );
      yield pageOf(outcomes);
    }
  }

  identify({ entity }: RawEntity): string {
    return stringifyEntityRef(entity);
  }

  toAsset(raw: RawEntity): AssetSnapshot {
    return toAsset(raw);
  }

  async *#entities(signal: AbortSignal): AsyncIterable<Entity[]> {
    const { catalog, auth } = this.#options;
    try {
      const credentials = await auth.getOwnServiceCredentials();
      const pages = catalog.streamEntities(
        { filter: { kind: [PROMPT_KIND, MODEL_KIND] } },
        { credentials },
      );
      for await (const page of pages) {
        signal.throwIfAborted();
        yield page;
      }
    } catch (error) {
      signal.throwIfAborted();
      throw new ServiceUnavailableError(
        `The catalog cannot be read (${isError(error) ? error.name : 'Error'})`,
      );
    }
  }

  /** A text that cannot be read does not keep the rest of the entity from being known. */
  async #withContent(
    entity: Entity,
    signal: AbortSignal,
  ): Promise<Outcome<RawEntity>> {
    try {
      return isPromptEntity(entity)
        ? {
            item: {
              entity,
              content: await this.#options.content.read(entity, signal),
            },
          }
        : { item: { entity } };
    } catch (error) {
      signal.throwIfAborted();
      return { item: { entity }, problem: contentProblem(entity, error) };
    }
  }
}

function contentProblem(entity: Entity, error: unknown): SourceProblem {
  const externalId = stringifyEntityRef(entity);
  const because = isError(error) ? error.message : 'the text cannot be read';
  return {
    code: error instanceof InputError ? 'CONTENT_REFUSED' : 'CONTENT_NOT_READ',
    message: `${externalId}: ${because}`,
    externalId,
  };
}
