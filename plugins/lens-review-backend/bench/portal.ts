import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '@backstage/backend-defaults';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { benchServer, connectTo } from './benchDatabase';

const COMPONENTS = 200;

/** The cheapest policy there is, so that nothing but the calls themselves is measured. */
const allowAll = createBackendModule({
  pluginId: 'permission',
  moduleId: 'allow-all',
  register: env =>
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({
          handle: async () => ({ result: AuthorizeResult.ALLOW }),
        });
      },
    }),
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

async function writeCatalogFile(folder: string): Promise<string> {
  const file = join(folder, 'all.yaml');
  const component = (name: string) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name}, tags: [genai] }
spec: { type: service, lifecycle: production, owner: support }
`;
  const names = Array.from({ length: COMPONENTS }, (_, i) => `component-${i}`);
  await writeFile(file, names.map(component).join('---\n'));
  return file;
}

/** Starts a backend with real catalog, permissions and sign-in on PostgreSQL; `call` calls it as a signed-in user. */
export async function startPortal(
  options: {
    features?: Parameters<ReturnType<typeof createBackend>['add']>[0][];
    config?: JsonObject;
  } = {},
) {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'lens-bench-'));
  const target = await writeCatalogFile(folder);
  // Databases of its own on the server that all benchmarks share.
  const prefix = `bench_${randomBytes(6).toString('hex')}_`;
  const backend = createBackend();
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        app: { baseUrl },
        backend: {
          baseUrl,
          listen: { port },
          database: {
            client: 'pg',
            connection: benchServer(),
            prefix,
          },
        },
        permission: { enabled: true },
        auth: {
          providers: { guest: { dangerouslyAllowOutsideDevelopment: true } },
        },
        catalog: { locations: [{ type: 'file', target }] },
        ...options.config,
        // What a benchmark generates is not in the catalog: it is not to be swept away.
        lensReview: {
          fleet: {
            sweep: {
              frequency: { days: 1 },
              timeout: { minutes: 30 },
              initialDelay: { days: 1 },
            },
          },
        },
      },
    }),
  );
  backend.add(mockServices.rootLogger.factory({ level: 'error' }));
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(allowAll);
  backend.add(import('../src'));
  backend.add(
    import(
      '@genai-lens/backstage-plugin-lens-review-backend-module-aws-lenses'
    ),
  );
  options.features?.forEach(feature => backend.add(feature));
  await backend.start();
  const token = await signIn(baseUrl);
  return {
    /** The database of one of its plugins. */
    connect: (pluginId: string) => connectTo(`${prefix}${pluginId}`),
    call: (path: string, init?: RequestInit) =>
      send(`${baseUrl}/api${path}`, token, init),
    stop: async () => {
      await backend.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function signIn(baseUrl: string): Promise<string> {
  const response = await fetch(`${baseUrl}/api/auth/guest/refresh`);
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}

async function send(url: string, token: string, init: RequestInit = {}) {
  const response = await fetch(url, {
    ...init,
    headers: {
      ...init.headers,
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
  });
  return { status: response.status, body: await response.text() };
}
