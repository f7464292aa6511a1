import { UsedVersion } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { AssetDetails, currentVersion, IN_USE } from '../../ledger';
import { DeclaredAsset } from '../usage';

/** The version of a prompt or model that is in use; none where nobody gave it one. Pure. */
export function usedVersion(
  { ref, entity }: DeclaredAsset,
  { asset, versions, labels }: AssetDetails,
): UsedVersion[] {
  const title = entity.metadata.title ?? entity.metadata.name;
  const current = currentVersion(versions, labels);
  if (asset.kind === 'model') {
    const version = asset.merged.version ?? current?.version;
    return version ? [{ kind: 'model', ref, title, version }] : [];
  }
  if (!current) {
    return [];
  }
  const { version, readable, digest } = current;
  return [
    {
      kind: 'prompt',
      ref,
      title,
      ...(labels.some(({ name }) => name === IN_USE) && { label: IN_USE }),
      version,
      // A plain one would tell of the text wherever it is kept. Without it a change shows in the name of the version.
      ...(!readable && { digest }),
    },
  ];
}
