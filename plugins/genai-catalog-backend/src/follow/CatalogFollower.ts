import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  CATALOG_FILTER_EXISTS,
  EntityFilterQuery,
} from '@backstage/catalog-client';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_USES,
  MODEL_KIND,
  PROMPT_KIND,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { LedgerContext, syncHandWritten, syncUsages } from '../ledger';
import { handWrittenOf } from '../sources';
import { usagesOf } from './usagesOf';

/**
 * Keeps the ledger up to date with what people write into catalog files: names that are taken, claims to remote assets,
 * and which components use what. Nothing is noted before the catalog was read to its end.
 */
export class CatalogFollower {
  readonly #ledger: LedgerContext;
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #now: () => Date;

  constructor(deps: {
    ledger: LedgerContext;
    catalog: CatalogService;
    auth: AuthService;
    now: () => Date;
  }) {
    this.#ledger = deps.ledger;
    this.#catalog = deps.catalog;
    this.#auth = deps.auth;
    this.#now = deps.now;
  }

  async follow(signal: AbortSignal): Promise<void> {
    const entities = await this.#read(
      { kind: [PROMPT_KIND, MODEL_KIND] },
      entity => [handWrittenOf(entity)].filter(found => found !== undefined),
      signal,
    );
    const usages = await this.#read(
      { [`metadata.annotations.${ANNOTATION_USES}`]: CATALOG_FILTER_EXISTS },
      usagesOf,
      signal,
    );
    const now = this.#now();
    await syncHandWritten(this.#ledger, { entities, now });
    await syncUsages(this.#ledger, { usages, now });
  }

  async #read<T>(
    filter: EntityFilterQuery,
    pick: (entity: Entity) => readonly T[],
    signal: AbortSignal,
  ): Promise<readonly T[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const picked: T[] = [];
    const pages = this.#catalog.streamEntities({ filter }, { credentials });
    for await (const page of pages) {
      signal.throwIfAborted();
      for (const entity of page) {
        picked.push(...pick(entity));
      }
    }
    return picked;
  }
}
