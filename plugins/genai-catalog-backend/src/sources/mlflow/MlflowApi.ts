import { ServiceUnavailableError } from '@backstage/errors';
import { z } from 'zod';
import { HttpJsonClient } from '../fetch';
import { parseWire } from '../map';
import { quoted } from './quoted';
import { IS_PROMPT } from './tags';
import {
  modelVersionsPageSchema,
  registeredModelsPageSchema,
  tagOf,
} from './wire';

const API = '/api/2.0/mlflow';
/** Fewer than the 1,000 that MLflow allows: each is followed by a request for its versions before the next page. */
const MODELS_PER_PAGE = 50;
/** With the texts of prompts in them. */
const VERSIONS_PER_PAGE = 100;

/** An entry of the list of registered models. */
export type RegisteredModelItem = NonNullable<
  z.output<typeof registeredModelsPageSchema>['registered_models']
>[number];

/** The calls of MLflow's model registry that are needed here. */
export class MlflowApi {
  readonly #client: HttpJsonClient;

  constructor(client: HttpJsonClient) {
    this.#client = client;
  }

  /** Pages of registered models that are prompts. */
  prompts(signal: AbortSignal): AsyncIterable<RegisteredModelItem[]> {
    return this.#registered({
      filter: `tags.\`${IS_PROMPT}\` = 'true'`,
      signal,
    });
  }

  /**
   * Pages of registered models that are none. Newer servers leave prompts out unless asked for them, older ones do not,
   * and a filter "is not" leaves out what has no such tag; so they are sorted out here.
   */
  async *models(signal: AbortSignal): AsyncIterable<RegisteredModelItem[]> {
    for await (const page of this.#registered({ signal })) {
      yield page.filter(model => tagOf(model, IS_PROMPT) !== 'true');
    }
  }

  /** All versions of a registered model. */
  async versions(name: string, signal: AbortSignal): Promise<unknown[]> {
    const versions: unknown[] = [];
    const query = {
      filter: `name=${quoted(name)}`,
      max_results: VERSIONS_PER_PAGE,
    };
    for await (const page of this.#pages('model-versions', {
      schema: modelVersionsPageSchema,
      query,
      signal,
    })) {
      versions.push(...(page.model_versions ?? []));
    }
    return versions;
  }

  async *#registered(options: {
    filter?: string;
    signal: AbortSignal;
  }): AsyncIterable<RegisteredModelItem[]> {
    for await (const page of this.#pages('registered-models', {
      schema: registeredModelsPageSchema,
      query: { filter: options.filter, max_results: MODELS_PER_PAGE },
      signal: options.signal,
    })) {
      yield page.registered_models ?? [];
    }
  }

  async *#pages<Page extends { next_page_token?: string }>(
    list: string,
    options: {
      schema: z.ZodType<Page>;
      query: Record<string, string | number | undefined>;
      signal: AbortSignal;
    },
  ): AsyncIterable<Page> {
    const seen = new Set<string>();
    let token: string | undefined;
    do {
      const page = parseWire(
        options.schema,
        await this.#client.get(`${API}/${list}/search`, {
          query: { ...options.query, page_token: token },
          signal: options.signal,
        }),
        `MLflow: ${list}`,
      );
      yield page;
      token = page.next_page_token || undefined;
      if (token !== undefined && seen.has(token)) {
        throw new ServiceUnavailableError(
          `MLflow: the list of ${list} goes round in circles`,
        );
      }
      seen.add(token ?? '');
    } while (token !== undefined);
  }
}
