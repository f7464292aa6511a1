import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendModule,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { settled } from './settled';

/** A catalog in an SQLite file writes a few entities a second on a slow disk. */
const PATIENCE_MS = 120_000;

/** What a backend of its own should do before it ends. */
export interface PortalErrand {
  readonly config: JsonObject;
  /** Ids of scheduled tasks, run one after the other. */
  readonly tasks: readonly string[];
  /** Where it is killed: before it sends a plugin's nth insert into a table. */
  readonly killAt?: {
    readonly plugin: string;
    readonly table: string;
    readonly nth: number;
  };
}

/*
 * A backend in a process of its own, with databases that outlive it: the real catalog with the real module, beside the
 * real plugin. It runs the tasks of its errand (the argument, as JSON), waits for the catalog and ends, unless it is
 * killed on the way. Nothing is caught or cleaned up then: SIGKILL cannot be handled.
 */
async function main({ config, tasks, killAt }: PortalErrand): Promise<void> {
  let catalog: { db: Knex; scheduler: SchedulerService } | undefined;
  const servicesOf = (pluginId: string) =>
    createBackendModule({
      pluginId,
      moduleId: 'errand',
      register: env =>
        env.registerInit({
          deps: {
            database: coreServices.database,
            scheduler: coreServices.scheduler,
          },
          async init({ database, scheduler }) {
            const db = await database.getClient();
            if (pluginId === killAt?.plugin) {
              killBefore(db, killAt);
            }
            catalog = pluginId === 'catalog' ? { db, scheduler } : catalog;
          },
        }),
    });

  const backend = createBackend();
  backend.add(mockServices.rootConfig.factory({ data: config }));
  backend.add(mockServices.rootLogger.factory({ level: 'error' }));
  backend.add(mockServices.scheduler.factory({ skipTaskRunOnStartup: true }));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(
    import('@genai-lens/backstage-plugin-catalog-backend-module-genai'),
  );
  backend.add(import('../index'));
  backend.add(servicesOf('catalog'));
  backend.add(servicesOf('genai-catalog'));
  await backend.start();
  if (!catalog) {
    throw new Error('The backend has no catalog');
  }
  for (const task of tasks) {
    await catalog.scheduler.triggerTask(task);
  }
  await settled(catalog.db, PATIENCE_MS);
  await backend.stop();
}

function killBefore(
  db: Knex,
  { table, nth }: NonNullable<PortalErrand['killAt']>,
): void {
  let inserts = 0;
  db.on('query', ({ sql }: { sql: string }) => {
    if (/^insert into ["`](\w+)["`]/.exec(sql)?.[1] === table) {
      inserts += 1;
      if (inserts === nth) {
        process.kill(process.pid, 'SIGKILL');
      }
    }
  });
}

main(JSON.parse(process.argv[2])).then(
  () => process.exit(),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
