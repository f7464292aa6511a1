import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of a prompt or model as the ledger knows it; its ref is the entity's: `prompt:default/support-triage`. */
export const GENAI_ASSET_RESOURCE_TYPE = 'genai-catalog-asset';

/** Read the text of a prompt. Who owns it is what the ledger says. */
export const promptContentReadPermission = createPermission({
  name: 'genai-catalog.prompt.content.read',
  attributes: { action: 'read' },
  resourceType: GENAI_ASSET_RESOURCE_TYPE,
});

/** Curate a prompt or model, and record evaluations of it. */
export const assetUpdatePermission = createPermission({
  name: 'genai-catalog.asset.update',
  attributes: { action: 'update' },
  resourceType: GENAI_ASSET_RESOURCE_TYPE,
});

/** Approve versions of a prompt, or a model. */
export const assetApprovePermission = createPermission({
  name: 'genai-catalog.asset.approve',
  attributes: { action: 'update' },
  resourceType: GENAI_ASSET_RESOURCE_TYPE,
});

/** Say whose unclaimed assets are. Who may do so can make themselves the owner, and thus read text. */
export const assetClaimPermission = createPermission({
  name: 'genai-catalog.asset.claim',
  attributes: { action: 'update' },
});

/** See the sources, and what the ledger has beside what is in the catalog. */
export const sourceReadPermission = createPermission({
  name: 'genai-catalog.source.read',
  attributes: { action: 'read' },
});

/** Have a source read now, or tried out. */
export const sourceRefreshPermission = createPermission({
  name: 'genai-catalog.source.refresh',
  attributes: { action: 'update' },
});

/** Every permission of the plugin. */
export const genaiCatalogPermissions = [
  promptContentReadPermission,
  assetUpdatePermission,
  assetApprovePermission,
  assetClaimPermission,
  sourceReadPermission,
  sourceRefreshPermission,
];
