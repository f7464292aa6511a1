import { AssetVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** The version of a name as the ledger says it, else the newest of those that their source calls so. */
export function findVersion(
  /** Newest first. */
  versions: readonly AssetVersion[],
  name: string | null,
): AssetVersion | undefined {
  return (
    versions.find(({ version }) => version === name) ??
    versions.find(({ sourceVersion }) => sourceVersion === name)
  );
}
