import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  assetApprovePermission,
  assetClaimPermission,
  assetUpdatePermission,
  promptContentReadPermission,
  sourceReadPermission,
  sourceRefreshPermission,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  assetPermissionRules,
  assetResourceRef,
} from '@genai-lens/backstage-plugin-genai-catalog-node';
import { Knex } from 'knex';
import { readAssets } from '../ledger';
import { resourceOf } from './resourceOf';

/** Tells the permission system what this plugin guards, and how conditions are applied. */
export function registerPermissions(deps: {
  permissionsRegistry: PermissionsRegistryService;
  db: Knex;
}): void {
  const { permissionsRegistry, db } = deps;
  permissionsRegistry.addPermissions([
    assetClaimPermission,
    sourceReadPermission,
    sourceRefreshPermission,
  ]);
  permissionsRegistry.addResourceType({
    resourceRef: assetResourceRef,
    permissions: [
      promptContentReadPermission,
      assetUpdatePermission,
      assetApprovePermission,
    ],
    rules: Object.values(assetPermissionRules),
    async getResources(refs) {
      const assets = await readAssets({ db, refs });
      return refs.map(ref => {
        const details = assets.get(ref.toLowerCase());
        return details && resourceOf(ref.toLowerCase(), details.asset);
      });
    },
  });
}
