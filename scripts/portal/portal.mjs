import { existsSync } from 'node:fs';
import { inRoot } from '../lib/root.mjs';
import { runProcess, startProcess } from '../lib/processes.mjs';
import { waitForUrl } from '../lib/waitFor.mjs';

const CONFIGS = ['app-config.yaml', 'examples/app-config.demo.yaml'];
const CONFIG_OF_GENERATED = 'examples/app-config.generated.yaml';
const LOCAL_CONFIG = 'app-config.local.yaml';
/** A cold start compiles everything first; a slow machine takes minutes for it. */
const START_SECONDS = 300;

const CLI = inRoot('node_modules/@backstage/cli/bin/backstage-cli');

/** Where the two halves of a portal are found. */
export function portalUrls({ frontendPort, backendPort }) {
  return {
    frontend: `http://localhost:${frontendPort}`,
    backend: `http://localhost:${backendPort}`,
  };
}

/** Starts the frontend's development server; `ready` resolves when it serves the page. */
export function startFrontend(settings) {
  return startHalf('app', settings, portalUrls(settings).frontend);
}

/** Starts the backend; `ready` resolves when all of its plugins are up. */
export function startBackend(settings) {
  const url = `${portalUrls(settings).backend}/.backstage/health/v1/readiness`;
  return startHalf('backend', settings, url);
}

/** Builds the frontend as for production. A backend that starts afterwards serves it. */
export async function buildFrontend(settings) {
  const { code } = await runProcess(...command('app', 'build', settings));
  if (code !== 0) {
    throw new Error(`The frontend cannot be built (code ${code}).`);
  }
}

function startHalf(name, settings, url) {
  const half = startProcess(...command(name, 'start', settings));
  return {
    ...half,
    ready: waitForUrl(url, { seconds: START_SECONDS, abort: half.ended }),
  };
}

/** What `startProcess` needs to have Backstage's CLI do something with a half. */
function command(name, action, settings) {
  const configs = [
    ...CONFIGS,
    ...(settings.components ? [CONFIG_OF_GENERATED] : []),
    LOCAL_CONFIG,
  ]
    .map(file => inRoot(file))
    .filter(existsSync);
  const options = {
    cwd: inRoot('packages', name),
    env: { ...process.env, ...overrides(name, settings) },
    ...(settings.stdio && { stdio: settings.stdio }),
  };
  const args = configs.flatMap(file => ['--config', file]);
  return [process.execPath, [CLI, 'package', action, ...args], options];
}

/** Backstage reads APP_CONFIG_… over its files. Values are JSON. */
function overrides(name, settings) {
  const { backendPort, dataDir, serviceToken, catalogPaceSeconds, components } =
    settings;
  const urls = portalUrls(settings);
  const servesApp = name === 'backend' && settings.isBuilt;
  return {
    APP_CONFIG_app_baseUrl: JSON.stringify(
      servesApp ? urls.backend : urls.frontend,
    ),
    // Only for browsers that still have a page of an older build open; it writes the whole build to the database.
    APP_CONFIG_app_disableStaticFallbackCache: JSON.stringify(true),
    APP_CONFIG_backend_baseUrl: JSON.stringify(urls.backend),
    APP_CONFIG_backend_listen_port: JSON.stringify(backendPort),
    APP_CONFIG_backend_cors_origin: JSON.stringify(urls.frontend),
    // Nobody is there to see it, and it opens once a start.
    BROWSER: 'none',
    ...(dataDir && { GENAI_LENS_DATA_DIR: dataDir }),
    ...(components && {
      APP_CONFIG_demo_generated_components: JSON.stringify(components),
    }),
    // How often the catalog asks what has changed among prompts and models; people have half a minute, tests do not.
    ...(catalogPaceSeconds && {
      APP_CONFIG_catalog_genai_provider_schedule: JSON.stringify({
        frequency: { seconds: catalogPaceSeconds },
        timeout: { minutes: 5 },
      }),
    }),
    ...(serviceToken && {
      APP_CONFIG_backend_auth_externalAccess: JSON.stringify([
        {
          type: 'static',
          options: { token: serviceToken, subject: 'browser-tests' },
        },
      ]),
      // It may send evidence as a build pipeline does, for one tool.
      APP_CONFIG_lensReview_evidence_pushers: JSON.stringify([
        { subject: 'browser-tests', tools: ['answer-evaluation'] },
      ]),
    }),
  };
}
