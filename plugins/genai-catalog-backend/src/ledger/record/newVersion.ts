import { NewVersion } from '../../database/operations';
import { StoredVersion, VersionSnapshot } from '../../model';
import { sha256, shortDigest, storable } from '../../text';
import { VersionsInput } from './types';

/** A version that the ledger does not have, its text sealed where there is a key. */
export function newVersion(
  options: Pick<VersionsInput, 'assetId' | 'vault' | 'now' | 'newId'> & {
    /** What the ledger has, and what was added before, in order of appearance. */
    rows: readonly StoredVersion[];
    version: VersionSnapshot;
    /** What its digest is about. */
    text: string;
    drift: boolean;
  },
): NewVersion {
  const { assetId, vault, rows, version, text, drift } = options;
  const { content } = version;
  const digest = content ? vault.digest(text) : sha256(text);
  const shown =
    freeName(rows, {
      name: version.version,
      digest,
      isRevision: drift || version.mutable,
    }) ?? options.newId();
  const stored =
    content &&
    vault.seal({ content, sha256: sha256(text) }, { assetId, version: shown });
  return {
    stored,
    version: {
      id: options.newId(),
      assetId,
      ordinal: (rows.at(-1)?.ordinal ?? 0) + 1,
      name: version.version,
      version: shown,
      mutable: version.mutable,
      drift,
      digest,
      contentType: content?.type,
      templateFormat: version.templateFormat,
      parameters: version.parameters ?? {},
      models: version.models ?? [],
      author: version.author && storable(version.author),
      message: version.message && storable(version.message),
      createdAt: version.createdAt && storable(version.createdAt),
      firstSeenAt: options.now.toISOString(),
      readable: stored?.kind !== 'sealed',
    },
  };
}

/** A source may itself call a version `DRAFT@0123456789ab`. */
function freeName(
  rows: readonly StoredVersion[],
  options: { name: string; digest: string; isRevision: boolean },
): string | undefined {
  const { name, digest, isRevision } = options;
  const names = [`${name}@${shortDigest(digest)}`, `${name}@${digest}`];
  const taken = new Set(rows.map(({ version }) => version));
  return (isRevision ? names : [name, ...names]).find(each => !taken.has(each));
}
