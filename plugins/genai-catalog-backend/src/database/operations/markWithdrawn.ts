import { forEachIn } from '../chunks';
import { Db, VersionRow } from '../types';

/** Notes that the source has versions no longer, or, without a time, that it has them again. */
export async function markWithdrawn(options: {
  tx: Db;
  versionIds: readonly string[];
  at: string | undefined;
}): Promise<void> {
  await forEachIn(options.versionIds, async some => {
    await options
      .tx<VersionRow>('versions')
      .whereIn('id', some)
      .update({ withdrawn_at: options.at ?? null });
    return [];
  });
}
