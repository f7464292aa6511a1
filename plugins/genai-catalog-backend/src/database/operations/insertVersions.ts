import { StoredContent } from '../../encryption';
import { StoredVersion } from '../../model';
import { rowChunks } from '../chunks';
import { toContentColumns, toVersionRow } from '../rows';
import { Db } from '../types';

/** A version with its text; models have none. */
export interface NewVersion {
  readonly version: StoredVersion;
  readonly stored?: StoredContent;
}

/** Appends versions. */
export async function insertVersions(options: {
  tx: Db;
  versions: readonly NewVersion[];
}): Promise<void> {
  const rows = options.versions.map(({ version, stored }) => ({
    ...toVersionRow(version),
    ...toContentColumns(stored),
  }));
  for (const some of rowChunks(rows)) {
    await options.tx('versions').insert(some);
  }
}
