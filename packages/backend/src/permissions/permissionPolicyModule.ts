import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { OwnershipPolicy } from './OwnershipPolicy';

/** Sets the portal's permission policy, with the groups that `permission` names. */
export const permissionPolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'ownership-policy',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policies: policyExtensionPoint,
      },
      async init({ config, policies }) {
        policies.setPolicy(
          new OwnershipPolicy({
            platformGroups:
              config.getOptionalStringArray('permission.platformGroups') ?? [],
            approverGroups: config.getOptionalStringArray(
              'permission.approverGroups',
            ),
          }),
        );
      },
    });
  },
});
