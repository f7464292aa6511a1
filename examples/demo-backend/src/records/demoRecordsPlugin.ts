import {
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { mayMendItself } from '../mayMendItself';
import { repeatUntilDone } from '../repeatUntilDone';
import { clientOnBehalfOf } from './clientOnBehalfOf';
import { readDemoRecords } from './readDemoRecords';
import { writeDemoRecords } from './writeDemoRecords';

/** Gives prompts of the demo evaluations and what people say of them, through the API of the GenAI catalog. */
export const demoRecordsPlugin = createBackendPlugin({
  pluginId: 'demo-records',
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
        const records = await readDemoRecords(
          resolvePackagePath('@internal/demo-backend', 'records'),
        );
        const write = () =>
          writeDemoRecords({
            records,
            clientFor: user => clientOnBehalfOf({ user, auth, discovery }),
            start,
          });

        // The ledger reads its sources first, and the catalog takes what it read.
        lifecycle.addStartupHook(() => {
          repeatUntilDone(write, {
            attempts: 100,
            pauseMs: 3_000,
            worthRepeating: mayMendItself,
            signal: shutdown.signal,
          }).then(
            () => logger.info('The demo records are there'),
            error => {
              if (!shutdown.signal.aborted) {
                logger.error('Could not write the demo records', error);
              }
            },
          );
        });
        lifecycle.addShutdownHook(() => shutdown.abort());
      },
    });
  },
});
