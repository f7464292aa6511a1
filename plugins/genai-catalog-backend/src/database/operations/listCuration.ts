import { CurationRevision } from '../../model';
import { forEachIn } from '../chunks';
import { CurationRow, Db } from '../types';

/** The latest word of people on each of the assets. */
export async function listCuration(options: {
  db: Db;
  assetIds: Iterable<string>;
}): Promise<CurationRevision[]> {
  const { db } = options;
  const rows = await forEachIn(options.assetIds, some =>
    db<CurationRow>('curation')
      .whereIn('asset_id', some)
      .whereNotExists(later =>
        later
          .from('curation as later')
          .whereRaw('later.asset_id = curation.asset_id')
          .whereRaw('later.revision > curation.revision'),
      ),
  );
  return rows.map(row => ({
    assetId: row.asset_id,
    revision: row.revision,
    fields: JSON.parse(row.fields),
    by: row.by,
    at: row.at,
  }));
}
