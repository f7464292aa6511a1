import { test } from '@playwright/test';

const CONTROL_URL = process.env.GENAI_LENS_BACKEND_CONTROL_URL;

/** Whether this run may stop and start the backend; it may not where somebody's own portal is tested. */
export const canControlBackend = CONTROL_URL !== undefined;

/** Kills the portal's backend: it gets no chance to finish anything. */
export const killBackend = () => control('kill');

/** Starts the portal's backend again; resolves when it is ready. */
export const startBackend = () => control('start');

/** Serves the frontend as `npm start` does while `use` runs, and hands it the address. */
export async function withDevelopmentServer(
  use: (url: string) => Promise<void>,
) {
  await control('start-development-server');
  try {
    await use(process.env.GENAI_LENS_DEVELOPMENT_URL ?? '');
  } finally {
    await control('stop-development-server');
  }
}

async function control(action: string) {
  await test.step(`Portal: ${action}`, async () => {
    const response = await fetch(`${CONTROL_URL}/${action}`, {
      method: 'POST',
    });
    if (!response.ok) {
      throw new Error(`The portal did not ${action}: ${await response.text()}`);
    }
  });
}
