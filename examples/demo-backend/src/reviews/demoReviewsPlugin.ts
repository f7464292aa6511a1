import {
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { readDemoTemplates } from '../templates';
import { mayMendItself } from '../mayMendItself';
import { repeatUntilDone } from '../repeatUntilDone';
import { clientOnBehalfOf } from './clientOnBehalfOf';
import { readDemoReviews } from './readDemoReviews';
import { signedInAs } from './signedInAs';
import { writeDemoReviews } from './writeDemoReviews';

/** Gives some components of the demo reviews in different states, through the API of Lens review. */
export const demoReviewsPlugin = createBackendPlugin({
  pluginId: 'demo',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ auth, discovery, lifecycle, logger }) {
        const shutdown = new AbortController();
        const start = new Date();
        const demo = await readDemoReviews(
          resolvePackagePath('@internal/demo-backend', 'reviews'),
        );
        const templates = await readDemoTemplates(
          resolvePackagePath('@internal/demo-backend', 'templates'),
        );
        const write = () =>
          writeDemoReviews({
            demo,
            templates,
            clientFor: user => clientOnBehalfOf({ user, auth, discovery }),
            clientAs: user => signedInAs({ user, discovery }),
            start,
          });

        // The portal does not wait for it: the catalog may need a minute to read the company, and some minutes where
        // thousands of generated components come with it.
        lifecycle.addStartupHook(() => {
          repeatUntilDone(write, {
            attempts: 300,
            pauseMs: 2_000,
            worthRepeating: mayMendItself,
            signal: shutdown.signal,
          }).then(
            () => logger.info('The demo reviews are there'),
            error => {
              if (!shutdown.signal.aborted) {
                logger.error('Could not write the demo reviews', error);
              }
            },
          );
        });
        lifecycle.addShutdownHook(() => shutdown.abort());
      },
    });
  },
});
