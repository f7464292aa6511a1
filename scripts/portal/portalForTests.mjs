import { randomBytes } from 'node:crypto';
import { open, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../lib/ports.mjs';
import { inRoot } from '../lib/root.mjs';
import { startBackendControl } from './backendControl.mjs';
import { waitForCatalog } from './waitForCatalog.mjs';
import {
  buildFrontend,
  portalUrls,
  startBackend,
  startFrontend,
} from './portal.mjs';

/**
 * Starts a portal on free ports with an empty database, beside one that may run already. Its frontend is built as for
 * production, which opens pages several times faster, and is served by the backend.
 *
 * `env` is what the browser tests need to know. What the portal prints goes to test-results/portal.log.
 */
export async function startPortalForTests() {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'genai-lens-portal-'));
  await mkdir(inRoot('test-results'), { recursive: true });
  const log = await open(inRoot('test-results', 'portal.log'), 'w');
  const settings = {
    frontendPort: await freePort(),
    backendPort: await freePort(),
    isBuilt: true,
    dataDir,
    catalogPaceSeconds: 5,
    // Of a service that may call everything: the tests prove what it is refused nevertheless.
    serviceToken: randomBytes(24).toString('hex'),
    stdio: ['ignore', log.fd, log.fd],
  };
  const tidyUp = async () => {
    await log.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  await buildFrontend(settings).catch(async error => {
    await tidyUp();
    throw error;
  });
  const development = developmentServer(settings);
  const control = await startBackendControl(() => startBackend(settings), {
    '/start-development-server': development.start,
    '/stop-development-server': development.stop,
  });
  const urls = portalUrls(settings);
  return {
    ready: control.ready.then(() => waitForCatalog(urls.backend)),
    env: {
      GENAI_LENS_FRONTEND_URL: urls.backend,
      GENAI_LENS_BACKEND_URL: urls.backend,
      GENAI_LENS_DEVELOPMENT_URL: urls.frontend,
      GENAI_LENS_BACKEND_CONTROL_URL: control.url,
      GENAI_LENS_SERVICE_TOKEN: settings.serviceToken,
    },
    stop: async () => {
      await Promise.all([development.stop(), control.stop()]);
      await tidyUp();
    },
  };
}

/** The frontend as `npm start` serves it, which only runs while a test looks at it. */
function developmentServer(settings) {
  let server;
  return {
    start: async () => {
      server ??= startFrontend(settings);
      await server.ready;
    },
    stop: async () => {
      await server?.stop();
      server = undefined;
    },
  };
}
