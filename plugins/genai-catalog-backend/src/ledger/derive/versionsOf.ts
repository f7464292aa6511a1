import { StoredLabel, StoredVersion } from '../../model';

/** The label that says which version is in use. */
export const IN_USE = 'production';

/**
 * The version that a source means by a name: the one that it offers under it now, changed or not, because that is what
 * callers get. Undefined where the ledger never got it.
 */
export function versionNamed(
  versions: readonly StoredVersion[],
  name: string,
): StoredVersion | undefined {
  const rows = versions.filter(version => version.name === name);
  return rows.filter(row => !row.withdrawnAt).at(-1) ?? rows.at(-1);
}

/** The version that `production` points to, else the newest that the source offers; drafts come last. */
export function currentVersion(
  versions: readonly StoredVersion[],
  labels: readonly StoredLabel[],
): StoredVersion | undefined {
  const label = labels.find(({ name }) => name === IN_USE);
  return label
    ? versionNamed(versions, label.versionName)
    : newestVersion(versions);
}

/** The newest version that the source offers; drafts come last. */
export function newestVersion(
  versions: readonly StoredVersion[],
): StoredVersion | undefined {
  const offered = versions.filter(version => !version.withdrawnAt);
  const settled = offered.filter(version => !version.mutable);
  const candidates = [settled, offered, versions].find(list => list.length);
  return candidates?.reduce((best, version) =>
    isNewer(version, best) ? version : best,
  );
}

function isNewer(a: StoredVersion, b: StoredVersion): boolean {
  const [timeOfA, timeOfB] = [a, b].map(
    ({ createdAt, firstSeenAt }) => createdAt ?? firstSeenAt,
  );
  return timeOfA === timeOfB ? a.ordinal > b.ordinal : timeOfA > timeOfB;
}
