import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { setTimeout as pause } from 'node:timers/promises';
import { clientOnBehalfOf } from '../../reviews/clientOnBehalfOf';
import { mayMendItself } from '../../mayMendItself';
import { repeatUntilDone } from '../../repeatUntilDone';
import { generateCompany } from '../company';
import { readGenerated } from '../readGenerated';
import { writeGenerated } from './writeGenerated';

const SWEEP = 'lens-review-sweep';
const SOMEBODY_OF_THE_PLATFORM_TEAM = 'user:default/mei.tanaka';

/** Gives generated components reviews. A part of Lens review, because it writes to its database. */
export const generatedReviewsModule = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'demo-generated',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, catalog, config, database, lifecycle, ...deps }) {
        const { discovery, logger, scheduler } = deps;
        const { components } = readGenerated(config);
        const expected = generateCompany(components).length;
        const shutdown = new AbortController();
        const { signal } = shutdown;
        lifecycle.addShutdownHook(() => shutdown.abort());

        const untilCatalogHasThem = async () => {
          for (;;) {
            const { totalItems } = await catalog.queryEntities(
              {
                limit: 0,
                filter: {
                  'metadata.annotations.backstage.io/managed-by-location':
                    'generated:demo',
                },
              },
              { credentials: await auth.getOwnServiceCredentials() },
            );
            if (totalItems >= expected) return;
            logger.info(
              `The catalog has ${totalItems} of ${expected} generated entities`,
            );
            await pause(10_000, undefined, { signal });
          }
        };
        const write = async () => {
          await untilCatalogHasThem();
          await writeGenerated({
            client: clientOnBehalfOf({
              user: SOMEBODY_OF_THE_PLATFORM_TEAM,
              auth,
              discovery,
            }),
            db: await database.getClient(),
            components,
            now: new Date(),
          });
          await scheduler.triggerTask(SWEEP);
        };
        lifecycle.addStartupHook(() => {
          repeatUntilDone(write, {
            attempts: 60,
            pauseMs: 5_000,
            worthRepeating: mayMendItself,
            signal,
          }).then(
            () => logger.info(`Generated reviews of ${components} components`),
            error => {
              if (!signal.aborted) {
                logger.error('Could not generate reviews', error);
              }
            },
          );
        });
      },
    });
  },
});
