import { randomBytes } from 'node:crypto';
import { AddressInfo, createServer } from 'node:net';
import { createBackend } from '@backstage/backend-defaults';
import {
  BackendFeature,
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';

/** The PostgreSQL server that the benchmarks of a run share. */
export function benchServer(): string {
  const url = process.env.GENAI_LENS_BENCH_PG;
  if (!url) {
    throw new Error('Start the benchmarks with "yarn bench"');
  }
  return url;
}

/** What the benchmarks use of a plugin from outside. */
interface PluginServices {
  readonly db: Knex;
  readonly scheduler: SchedulerService;
}

/** Hands out services of a plugin, once its backend has started. */
export function servicesOf(pluginId: string) {
  let services: PluginServices | undefined;
  const feature = createBackendModule({
    pluginId,
    moduleId: 'bench-services',
    register: env =>
      env.registerInit({
        deps: {
          database: coreServices.database,
          scheduler: coreServices.scheduler,
        },
        async init({ database, scheduler }) {
          services = { db: await database.getClient(), scheduler };
        },
      }),
  });
  const get = (): PluginServices => {
    if (!services) {
      throw new Error(`The backend has no plugin '${pluginId}'`);
    }
    return services;
  };
  return { feature, get };
}

/** A backend with a real catalog in a PostgreSQL database of its own. Tasks run when they are triggered. */
export async function startBackend(features: readonly BackendFeature[]) {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
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
            prefix: `bench_${randomBytes(6).toString('hex')}_`,
          },
        },
        catalog: {
          // Nothing is refreshed while it is measured.
          processingInterval: { hours: 6 },
        },
      },
    }),
  );
  backend.add(mockServices.rootLogger.factory({ level: 'error' }));
  backend.add(mockServices.scheduler.factory({ skipTaskRunOnStartup: true }));
  backend.add(import('@backstage/plugin-catalog-backend'));
  const catalog = servicesOf('catalog');
  [catalog.feature, ...features].forEach(feature => backend.add(feature));
  await backend.start();
  return {
    catalog: catalog.get().db,
    run: (taskId: string) => catalog.get().scheduler.triggerTask(taskId),
    stop: () => backend.stop(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
