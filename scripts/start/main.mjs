import { isFree } from '../lib/ports.mjs';
import { onInterrupt } from '../lib/onInterrupt.mjs';
import { portalUrls, startBackend, startFrontend } from '../portal/portal.mjs';

const settings = {
  frontendPort: Number(process.env.GENAI_LENS_FRONTEND_PORT ?? 3000),
  backendPort: Number(process.env.GENAI_LENS_BACKEND_PORT ?? 7007),
};

for (const port of Object.values(settings)) {
  if (!(await isFree(port))) {
    console.error(
      `Port ${port} is in use. Stop what listens there, or choose others with GENAI_LENS_FRONTEND_PORT and ` +
        'GENAI_LENS_BACKEND_PORT.',
    );
    process.exit(1);
  }
}

const halves = [startBackend(settings), startFrontend(settings)];
const stopAll = () => Promise.all(halves.map(half => half.stop()));
onInterrupt(stopAll);

try {
  await Promise.all(halves.map(half => half.ready));
  console.log(
    `\nThe portal is ready: open ${
      portalUrls(settings).frontend
    }  (Ctrl-C stops it)\n`,
  );
  // Neither half is of use without the other.
  await Promise.race(halves.map(half => half.ended));
  console.error('One half of the portal ended; stopping the other.');
} catch (error) {
  console.error(error.message);
}
await stopAll();
process.exit(1);
