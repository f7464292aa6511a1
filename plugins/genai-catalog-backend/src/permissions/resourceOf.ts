import { AssetResource } from '@genai-lens/backstage-plugin-genai-catalog-node';
import { readReference } from '../ledger';
import { AssetKind, StoredAsset } from '../model';

/** An asset as permission rules see it. Its owner is the ledger's; what a catalog file claims does not count. */
export function resourceOf(
  ref: string,
  asset: StoredAsset | undefined,
): AssetResource {
  const owner = asset?.merged.owner;
  const ownerRef = owner && readReference(owner, { defaultKind: 'group' });
  return {
    ref,
    kind: kindOf(ref),
    owners: ownerRef ? [ownerRef] : [],
  };
}

function kindOf(ref: string): AssetKind {
  return ref.startsWith('model:') ? 'model' : 'prompt';
}
