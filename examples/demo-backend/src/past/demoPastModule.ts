import {
  coreServices,
  createBackendModule,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { repeatUntilDone } from '../repeatUntilDone';
import { clientOnBehalfOf } from '../reviews/clientOnBehalfOf';
import { readDemoReviews } from '../reviews/readDemoReviews';
import { givePast } from './givePast';

/** Gives the demo reviews a past of about two quarters. A part of Lens review, because it writes to its database. */
export const demoPastModule = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'demo-past',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        database: coreServices.database,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ auth, database, discovery, lifecycle, logger }) {
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        const { reviews } = await readDemoReviews(
          resolvePackagePath('@internal/demo-backend', 'reviews'),
        );
        const give = async () =>
          givePast({
            db: await database.getClient(),
            client: clientOnBehalfOf({
              user: reviews[0].by,
              auth,
              discovery,
            }),
            reviews,
            now: new Date(),
          });

        // The reviews are written through the API meanwhile.
        lifecycle.addStartupHook(() => {
          repeatUntilDone(give, {
            attempts: 150,
            pauseMs: 1_000,
            worthRepeating: () => true,
            signal: shutdown.signal,
          }).then(
            () => logger.info('The demo reviews have a past'),
            error => {
              if (!shutdown.signal.aborted) {
                logger.error('Could not give the demo reviews a past', error);
              }
            },
          );
        });
      },
    });
  },
});
