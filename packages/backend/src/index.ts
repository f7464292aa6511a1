import { createBackend } from '@backstage/backend-defaults';
import { permissionPolicyModule } from './permissions';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@genai-lens/backstage-plugin-catalog-backend-module-genai'),
);

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(permissionPolicyModule);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@genai-lens/backstage-plugin-lens-review-backend'));
backend.add(
  import('@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses'),
);
backend.add(
  import(
    '@genai-lens/backstage-plugin-lens-review-backend-module-catalog-metadata'
  ),
);

backend.add(import('@genai-lens/backstage-plugin-genai-catalog-backend'));
backend.add(
  import(
    '@genai-lens/backstage-plugin-lens-review-backend-module-genai-catalog'
  ),
);

// Adds nothing unless config has `demo.enabled`.
backend.add(import('@internal/demo-backend'));

backend.start();
