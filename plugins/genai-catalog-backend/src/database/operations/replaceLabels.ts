import { StoredLabel } from '../../model';
import { forEachIn, rowChunks } from '../chunks';
import { Db, LabelRow } from '../types';

/** Gives assets these labels and no others; where they pointed before is in the change log. */
export async function replaceLabels(options: {
  tx: Db;
  assetIds: readonly string[];
  labels: readonly StoredLabel[];
}): Promise<void> {
  const { tx } = options;
  await forEachIn(options.assetIds, async some => {
    await tx<LabelRow>('labels').whereIn('asset_id', some).delete();
    return [];
  });
  const rows = options.labels.map(label => ({
    asset_id: label.assetId,
    name: label.name,
    version_name: label.versionName,
  }));
  for (const some of rowChunks(rows)) {
    await tx<LabelRow>('labels').insert(some);
  }
}
