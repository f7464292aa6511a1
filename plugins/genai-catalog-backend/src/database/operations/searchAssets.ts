import { Knex } from 'knex';
import { AssetKind, AssetState, StoredAsset } from '../../model';
import { fromAssetRow } from '../rows';
import { AssetRow, Db } from '../types';

/** Which assets to look for; what is not said does not matter. */
export interface AssetSearch {
  readonly state?: AssetState;
  readonly sourceId?: string;
  readonly kind?: AssetKind;
  /** Part of the name or the external id, whatever the case. */
  readonly text?: string;
}

/** Some of what was found. */
export interface AssetSearchPage {
  readonly items: readonly StoredAsset[];
  readonly totalItems: number;
  readonly more: boolean;
}

/** Assets in the order of their external ids, from the one after `after` on. */
export async function searchAssets(options: {
  db: Db;
  search: AssetSearch;
  after?: { readonly externalId: string; readonly id: string };
  limit: number;
}): Promise<AssetSearchPage> {
  const { db, search, after, limit } = options;
  const found = () => where(db<AssetRow>('assets'), search);
  const page = found()
    .orderBy([{ column: 'external_id' }, { column: 'id' }])
    .limit(limit + 1);
  if (after) {
    page.where(either =>
      either
        .where('external_id', '>', after.externalId)
        .orWhere(same =>
          same
            .where('external_id', after.externalId)
            .where('id', '>', after.id),
        ),
    );
  }
  const rows: AssetRow[] = await page;
  const [{ total }] = await found().count({ total: '*' });
  return {
    items: rows.slice(0, limit).map(fromAssetRow),
    totalItems: Number(total),
    more: rows.length > limit,
  };
}

function where(query: Knex.QueryBuilder<AssetRow>, search: AssetSearch) {
  const { state, sourceId, kind, text } = search;
  if (state !== undefined) {
    query.where({ state });
  }
  if (sourceId !== undefined) {
    query.where({ source_id: sourceId });
  }
  if (kind !== undefined) {
    query.where({ kind });
  }
  if (text) {
    const pattern = `%${text.toLowerCase().replace(/[!%_]/g, '!$&')}%`;
    query.where(either =>
      either
        .whereRaw("lower(name) like ? escape '!'", [pattern])
        .orWhereRaw("lower(external_id) like ? escape '!'", [pattern]),
    );
  }
  return query;
}
