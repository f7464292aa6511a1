import { isFree } from '../lib/ports.mjs';
import { onInterrupt } from '../lib/onInterrupt.mjs';
import { inRoot } from '../lib/root.mjs';
import { portalUrls, startBackend, startFrontend } from '../portal/portal.mjs';
import { readArguments } from './readArguments.mjs';

const { components } = readArguments(process.argv.slice(2));
const settings = {
  components,
  // Beside the small company, which stays as it was left.
  dataDir:
    process.env.GENAI_LENS_DATA_DIR ??
    (components && inRoot('.data', `generated-${components}`)),
  frontendPort: Number(process.env.GENAI_LENS_FRONTEND_PORT ?? 3000),
  backendPort: Number(process.env.GENAI_LENS_BACKEND_PORT ?? 7007),
};

for (const port of [settings.frontendPort, settings.backendPort]) {
  if (!(await isFree(port))) {
    console.error(
      `Port ${port} is in use. Stop what listens there, or choose others with GENAI_LENS_FRONTEND_PORT and ` +
        'GENAI_LENS_BACKEND_PORT.',
    );
    process.exit(1);
  }
}

const halves = [startBackend(settings), startFrontend(settings)];
let stopping = false;
const stopAll = () => {
  stopping = true;
  return Promise.all(halves.map(half => half.stop()));
};
onInterrupt(stopAll);

try {
  await Promise.all(halves.map(half => half.ready));
  console.log(
    `\nThe portal is ready: open ${
      portalUrls(settings).frontend
    }  (Ctrl-C stops it)\n`,
  );
  await Promise.race(halves.map(half => half.ended));
} catch (error) {
  console.error(error.message);
}
if (!stopping) {
  console.error('Neither half of the portal is of use without the other.');
  await stopAll();
  process.exit(1);
}
