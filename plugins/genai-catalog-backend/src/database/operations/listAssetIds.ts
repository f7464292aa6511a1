import { AssetRow, Db } from '../types';

/** An asset of a source by both its ids. */
export interface AssetIds {
  readonly id: string;
  readonly externalId: string;
}

/** The assets of a source that are there, those that came first first. */
export async function listAssetIds(options: {
  db: Db;
  sourceId: string;
}): Promise<AssetIds[]> {
  const rows = await options
    .db<AssetRow>('assets')
    .where({ source_id: options.sourceId })
    .whereNull('removed_at')
    .orderBy(['first_seen_at', 'external_id'])
    .select('id', 'external_id');
  return rows.map(row => ({ id: row.id, externalId: row.external_id }));
}
