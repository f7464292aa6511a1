import { StoredContent } from '../../encryption';
import { toContentColumns } from '../rows';
import { Db } from '../types';

/** Stores a version's text sealed with another key, under the digest and name that go with it. */
export async function updateSealed(options: {
  tx: Db;
  versionId: string;
  version: string;
  digest: string;
  stored: StoredContent;
}): Promise<void> {
  await options
    .tx('versions')
    .where({ id: options.versionId })
    .update({
      version: options.version,
      digest: options.digest,
      ...toContentColumns(options.stored),
    });
}
