import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { GENAI_ASSET_RESOURCE_TYPE } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** A prompt or model as permission rules see it. Its ref is the entity's. */
export interface AssetResource {
  /** Full, lower case: `prompt:default/support-triage`. */
  readonly ref: string;
  readonly kind: 'prompt' | 'model';
  /** Refs of its owners, lower case: what the ledger says, not what a catalog file claims. */
  readonly owners: readonly string[];
}

/** What a rule asks of an asset, for use in a query. */
export type AssetFilter =
  | { readonly kind: 'owned-by-any'; readonly owners: readonly string[] }
  | { readonly kind: 'kind-is-any'; readonly kinds: readonly string[] };

/** The resource that `genai-catalog.prompt.content.read` and `genai-catalog.asset.*` are about. */
export const assetResourceRef = createPermissionResourceRef<
  AssetResource,
  AssetFilter
>().with({
  pluginId: 'genai-catalog',
  resourceType: GENAI_ASSET_RESOURCE_TYPE,
});
