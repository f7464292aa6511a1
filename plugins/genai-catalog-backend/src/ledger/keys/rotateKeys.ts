import { ServiceUnavailableError } from '@backstage/errors';
import {
  EncryptionKey,
  SealedVault,
  StoredContent,
  unwrapDigestSecret,
  wrapDigestSecret,
} from '../../encryption';
import {
  findSecret,
  listContentToRotate,
  updateSealed,
  updateSecret,
} from '../../database/operations';
import { Db } from '../../database/types';
import { StoredVersion } from '../../model';
import { digestText, shortDigest } from '../../text';
import { LedgerContext, writeLedger } from '../apply';
import { settle } from '../settle';
import { DIGEST_SECRET } from './openVault';

/** Versions in a transaction. */
const BATCH = 50;

/**
 * Seals every text with the first of the keys, readable ones from before there was a key too, and says how many. May be
 * stopped at any time and run again; afterwards the other keys are not needed any more.
 */
export async function rotateKeys(
  context: LedgerContext,
  options: { keys: readonly EncryptionKey[]; now: Date; signal?: AbortSignal },
): Promise<number> {
  const [writing] = options.keys;
  const { vault } = context;
  if (!(vault instanceof SealedVault) || vault.keyId !== writing?.id) {
    throw new ServiceUnavailableError('There is no key to seal texts with');
  }
  await writeLedger(context, tx => rewrapSecret(tx, options.keys, writing));
  let count = 0;
  for (;;) {
    options.signal?.throwIfAborted();
    const rotated = await writeLedger(context, tx =>
      rotateSome(context, { tx, keyId: writing.id, now: options.now }),
    );
    if (rotated === 0) {
      return count;
    }
    count += rotated;
  }
}

async function rotateSome(
  context: LedgerContext,
  options: { tx: Db; keyId: string; now: Date },
): Promise<number> {
  const { tx, keyId, now } = options;
  const versions = await listContentToRotate({ db: tx, keyId, limit: BATCH });
  for (const { version, stored } of versions) {
    await sealVersion(context, { tx, version, stored });
  }
  await settle({
    tx,
    settings: context.settings,
    now,
    assetIds: new Set(versions.map(({ version }) => version.assetId)),
  });
  return versions.length;
}

/** The names of revisions hold part of their digest, and a plain digest lets short prompts be guessed. */
async function sealVersion(
  { vault }: LedgerContext,
  options: { tx: Db; version: StoredVersion; stored: StoredContent },
): Promise<void> {
  const { tx, version, stored } = options;
  const opened = vault.open(stored, version);
  const { templateFormat, parameters, models } = version;
  const digest = vault.digest(
    digestText({ content: opened.content, templateFormat, parameters, models }),
  );
  const name =
    version.version === version.name
      ? version.name
      : `${version.name}@${shortDigest(digest)}`;
  await updateSealed({
    tx,
    versionId: version.id,
    version: name,
    digest,
    stored: vault.seal(opened, { assetId: version.assetId, version: name }),
  });
}

async function rewrapSecret(
  tx: Db,
  keys: readonly EncryptionKey[],
  writing: EncryptionKey,
): Promise<void> {
  const stored = await findSecret({ db: tx, id: DIGEST_SECRET });
  const key = keys.find(({ id }) => id === stored?.keyId);
  if (stored && key && key.id !== writing.id) {
    const secret = unwrapDigestSecret(stored.sealed, key);
    if (!secret) {
      throw new ServiceUnavailableError(`The key '${key.id}' is another one`);
    }
    await updateSecret({
      tx,
      secret: {
        id: DIGEST_SECRET,
        keyId: writing.id,
        sealed: wrapDigestSecret(secret, writing),
      },
    });
  }
}
