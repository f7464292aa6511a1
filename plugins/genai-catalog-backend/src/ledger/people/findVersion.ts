import { NotFoundError } from '@backstage/errors';
import { listVersions } from '../../database/operations';
import { Db } from '../../database/types';
import { StoredVersion } from '../../model';
import { versionNamed } from '../derive';

/** A version as people name it: as the ledger shows it, else as the source calls it. Throws `NotFoundError`. */
export async function findVersion(options: {
  db: Db;
  assetId: string;
  version: string;
}): Promise<StoredVersion> {
  const { db, assetId, version } = options;
  const versions = await listVersions({ db, assetIds: [assetId] });
  return findVersionIn(versions, version);
}

/** Like `findVersion`, among versions that are known. */
export function findVersionIn(
  versions: readonly StoredVersion[],
  version: string,
): StoredVersion {
  const found =
    versions.find(each => each.version === version) ??
    versionNamed(versions, version);
  if (!found) {
    throw new NotFoundError(
      `There is no version '${version.slice(0, 100)}' of this asset`,
    );
  }
  return found;
}
