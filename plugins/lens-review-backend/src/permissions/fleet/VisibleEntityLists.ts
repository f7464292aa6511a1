import { createHash } from 'node:crypto';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ResponseError, ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  findVisibleSet,
  replaceVisibleSet,
} from '../../database/operations/fleetQueries';
import { Db } from '../../database/types';

/** How long a list is used. */
const USED_MS = 60_000;

/** And how long it is kept, so that whoever began to use it comes to an end. */
const KEPT_MS = 2 * USED_MS;

const PAGE = 1000;

interface ListRequest {
  readonly credentials: BackstageCredentials;
  /** Undefined: the policy named none. */
  readonly conditions?: PermissionCriteria<PermissionCondition>;
}

/** Lists in the database of what callers can see in the catalog, read with their own credentials and shared by replicas. */
export class VisibleEntityLists {
  readonly #db: Db;
  readonly #catalog: CatalogService;
  readonly #kinds: readonly string[];
  readonly #now: () => Date;
  /** Spares a replica from reading the same list twice at once; others may read it, too. */
  readonly #reading = new Map<string, Promise<void>>();

  constructor(deps: {
    db: Db;
    catalog: CatalogService;
    /** Kinds that the projection has. */
    kinds: readonly string[];
    now: () => Date;
  }) {
    this.#db = deps.db;
    this.#catalog = deps.catalog;
    this.#kinds = deps.kinds;
    this.#now = deps.now;
  }

  /** The key of a list that is at most a minute old. */
  async of(request: ListRequest): Promise<string> {
    const key = keyOf(request);
    const oldest = new Date(this.#now().getTime() - USED_MS).toISOString();
    if (!(await findVisibleSet({ db: this.#db, key, oldest }))) {
      await this.#readOnce(key, request);
    }
    return key;
  }

  async #readOnce(key: string, request: ListRequest): Promise<void> {
    const reading = this.#reading.get(key) ?? this.#read(key, request);
    this.#reading.set(key, reading);
    try {
      await reading;
    } finally {
      this.#reading.delete(key);
    }
  }

  /** The list counts as old as its first page. */
  async #read(key: string, { credentials }: ListRequest): Promise<void> {
    const readAt = this.#now();
    const entityRefs = new Set<string>();
    try {
      const pages = this.#catalog.streamEntities(
        {
          filter: { kind: [...this.#kinds] },
          fields: ['kind', 'metadata.namespace', 'metadata.name'],
          pageSize: PAGE,
        },
        { credentials },
      );
      for await (const page of pages) {
        page.forEach(entity => entityRefs.add(stringifyEntityRef(entity)));
      }
    } catch (error) {
      throw refusalOf(error);
    }
    await replaceVisibleSet({
      db: this.#db,
      key,
      readAt: readAt.toISOString(),
      entityRefs: [...entityRefs],
      outdatedBefore: new Date(readAt.getTime() - KEPT_MS).toISOString(),
    });
  }
}

/** What the catalog refuses stays refused; otherwise nobody knows what the caller may see, and nothing is shown. */
function refusalOf(error: unknown): unknown {
  return error instanceof ResponseError && error.statusCode < 500
    ? error
    : new ServiceUnavailableError(
        'The catalog could not say which components you may see. Try again later.',
        error,
      );
}

/** Callers share a list only where they are the same, and the policy says the same. */
function keyOf({ credentials, conditions }: ListRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([credentials.principal, conditions]))
    .digest('hex');
}
