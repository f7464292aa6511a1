import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { assertDevelopment } from '../assertDevelopment';
import { createDemoAuthenticator } from './demoAuthenticator';

/** The sign-in provider `demo`: whoever asks is the demo person that they name. */
export const demoAuthModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        assertDevelopment();
        const people = config.getOptionalConfigArray('demo.people') ?? [];
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: createDemoAuthenticator({
              people: people.map(person => ({
                user: person.getString('user'),
                name: person.getString('name'),
              })),
            }),
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.user }),
          }),
        });
      },
    });
  },
});
