import {
  AuthService,
  PermissionsRegistryService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  lensManagePermission,
  lensReadPermission,
  lensReviewReadPermission,
  lensReviewUpdatePermission,
  lensTemplateManagePermission,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  reviewPermissionRules,
  ReviewResource,
  reviewResourceRef,
} from '@genai-lens/backstage-plugin-lens-review-node';
import { ownersOf } from './ownersOf';
import { splitResourceRef } from './splitResourceRef';

/** Tells the permission system what this plugin guards, and how conditions are applied. */
export function registerPermissions(deps: {
  permissionsRegistry: PermissionsRegistryService;
  catalog: CatalogService;
  auth: AuthService;
}): void {
  const { permissionsRegistry, catalog, auth } = deps;
  permissionsRegistry.addPermissions([
    lensReadPermission,
    lensManagePermission,
    lensTemplateManagePermission,
  ]);
  permissionsRegistry.addResourceType({
    resourceRef: reviewResourceRef,
    permissions: [lensReviewReadPermission, lensReviewUpdatePermission],
    rules: Object.values(reviewPermissionRules),
    getResources: refs => loadResources({ refs, catalog, auth }),
  });
}

/** A review is known by its entity alone, so that conditions also hold for one that has not begun. */
async function loadResources(options: {
  refs: string[];
  catalog: CatalogService;
  auth: AuthService;
}): Promise<(ReviewResource | undefined)[]> {
  const { refs, catalog, auth } = options;
  const keys = refs.map(splitResourceRef);
  const { items } = await catalog.getEntitiesByRefs(
    {
      entityRefs: keys.map(({ entityRef }) => entityRef),
      fields: ['relations'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  return keys.map((key, index) => {
    const entity = items[index];
    return (
      entity && {
        entityRef: key.entityRef.toLocaleLowerCase('en-US'),
        lensId: key.lensId,
        owners: ownersOf(entity),
      }
    );
  });
}
