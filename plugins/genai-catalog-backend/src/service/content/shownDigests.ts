import { isError } from '@backstage/errors';
import { Knex } from 'knex';
import { ContentVault } from '../../encryption';
import { readContent } from '../../ledger';
import { StoredVersion } from '../../model';
import { digestText } from '../../text';
import { ShownDigest } from '../present';

/**
 * The digests of versions for those who may not read text. With a key configured they are keyed, also of a text that was
 * stored before there was one, because short prompts can be guessed from a plain digest.
 */
export async function shownDigests(options: {
  db: Knex;
  vault: ContentVault;
  versions: readonly StoredVersion[];
}): Promise<ReadonlyMap<StoredVersion, ShownDigest>> {
  const digests = new Map<StoredVersion, ShownDigest>();
  for (const version of options.versions) {
    digests.set(version, await shownDigest({ ...options, version }));
  }
  return digests;
}

async function shownDigest(options: {
  db: Knex;
  vault: ContentVault;
  version: StoredVersion;
}): Promise<ShownDigest> {
  const { vault, version } = options;
  const hasText = version.contentType !== undefined;
  if (!hasText || !version.readable || vault.keyId === undefined) {
    return { sha256: version.digest, keyed: hasText && !version.readable };
  }
  const sha256 = await keyedDigest(options);
  return { sha256, keyed: true };
}

/** Undefined where the key is missing. */
async function keyedDigest(options: {
  db: Knex;
  vault: ContentVault;
  version: StoredVersion;
}): Promise<string | undefined> {
  const { vault, version } = options;
  try {
    const { content } = await readContent(options);
    const { templateFormat, parameters, models } = version;
    return vault.digest(
      digestText({ content, templateFormat, parameters, models }),
    );
  } catch (error) {
    if (isError(error) && error.name === 'ServiceUnavailableError') {
      return undefined;
    }
    throw error;
  }
}
