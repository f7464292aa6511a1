import { AssetRow, Db } from '../types';

/** Assets whose entity time has changed. */
export async function listDueAssets(options: {
  db: Db;
  now: string;
  limit: number;
}): Promise<string[]> {
  const rows = await options
    .db<AssetRow>('assets')
    .where('due_at', '<=', options.now)
    .whereNull('removed_at')
    .orderBy('due_at')
    .limit(options.limit)
    .select('id');
  return rows.map(row => row.id);
}
