import { InputError } from '@backstage/errors';
import { LedgerAsset } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { Caller } from '@genai-lens/http-contract-node';
import {
  AssetSearch,
  findAssets,
  searchAssets,
} from '../../database/operations';
import { claimAssets, ClaimedFields } from '../../ledger';
import { StoredAsset } from '../../model';
import { ServiceContext } from '../context';
import { presentAsset } from '../present';
import { BasicPermissions } from './BasicPermissions';

/** A page of what was found. */
export interface LedgerPage {
  readonly items: LedgerAsset[];
  readonly totalItems: number;
  readonly nextCursor?: string;
}

/** Shows what the ledger has, in the catalog or not, and lets people claim it. */
export class LedgerService {
  readonly #context: ServiceContext;
  readonly #permissions: BasicPermissions;

  constructor(
    context: ServiceContext & { basicPermissions: BasicPermissions },
  ) {
    this.#context = context;
    this.#permissions = context.basicPermissions;
  }

  async search(options: {
    search: AssetSearch;
    cursor?: string;
    limit: number;
    caller: Caller;
  }): Promise<LedgerPage> {
    const { search, cursor, limit, caller } = options;
    await this.#permissions.requireSourceRead(caller.credentials);
    const page = await searchAssets({
      db: this.#context.ledger.db,
      search,
      after: cursor === undefined ? undefined : await this.#assetAt(cursor),
      limit,
    });
    const last = page.items.at(-1);
    return {
      items: page.items.map(presentAsset),
      totalItems: page.totalItems,
      nextCursor: page.more ? last?.id : undefined,
    };
  }

  /** All of them or none. */
  async claim(options: {
    assetIds: readonly string[];
    fields: ClaimedFields;
    caller: Caller;
  }): Promise<{ items: LedgerAsset[] }> {
    const { assetIds, fields, caller } = options;
    await this.#permissions.requireClaim(caller.credentials);
    const { by } = this.#context.actors.resolve(caller);
    if (new Set(assetIds).size < assetIds.length) {
      throw new InputError('assetIds: an asset is named twice');
    }
    const assets = await claimAssets(this.#context.ledger, {
      assetIds,
      fields,
      by,
      now: this.#context.now(),
    });
    return { items: assets.map(presentAsset) };
  }
  /** A cursor names the last asset of the page before; assets are never deleted. */
  async #assetAt(cursor: string): Promise<StoredAsset> {
    const { db } = this.#context.ledger;
    const [asset] = await findAssets({ db, ids: [cursor] });
    if (!asset) {
      throw new InputError('cursor: not one that a reply gave');
    }
    return asset;
  }
}
