import { forEachIn, rowChunks } from '../chunks';
import { Db, LinkRow } from '../types';
import { Link } from './listLinks';

/** Gives assets these links and no others. */
export async function replaceLinks(options: {
  tx: Db;
  assetIds: readonly string[];
  links: readonly Link[];
}): Promise<void> {
  const { tx } = options;
  await forEachIn(options.assetIds, async some => {
    await tx<LinkRow>('links').whereIn('asset_id', some).delete();
    return [];
  });
  const rows = options.links.map(link => ({
    asset_id: link.assetId,
    type: link.type,
    target: link.target,
  }));
  for (const some of rowChunks(rows)) {
    await tx<LinkRow>('links').insert(some);
  }
}
