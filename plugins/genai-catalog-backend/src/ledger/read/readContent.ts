import { NotFoundError } from '@backstage/errors';
import { ContentVault, OpenedContent } from '../../encryption';
import { findContent } from '../../database/operations';
import { Db } from '../../database/types';
import { StoredVersion } from '../../model';

/**
 * The text of a version, for callers who made sure that it may be read. Throws `ServiceUnavailableError` where its key is
 * not configured, and `NotFoundError` for a version without text.
 */
export async function readContent(options: {
  db: Db;
  vault: ContentVault;
  version: StoredVersion;
}): Promise<OpenedContent> {
  const { db, vault, version } = options;
  const stored = await findContent({ db, versionId: version.id });
  if (!stored) {
    throw new NotFoundError(`Version '${version.version}' has no text`);
  }
  const { content, sha256 } = vault.open(stored, version);
  return { content, sha256 };
}
