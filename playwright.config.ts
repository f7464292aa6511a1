import { defineConfig } from '@playwright/test';

// `npm test` starts a portal of its own and names it here; by hand, `npm start` is the portal.
const baseURL = process.env.GENAI_LENS_FRONTEND_URL ?? 'http://localhost:3000';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  // All tests share one portal, and some of them restart its backend.
  workers: 1,
  // The development server compiles what is asked for the first time, on a busy machine slowly.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'en-GB',
    // What still moves is waited for, and Playwright then scrolls the page, which closes the lists of Backstage UI.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      // Without it, Playwright takes the Chromium of its own.
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      // On a closed network the browser would wait for its own services.
      args: ['--disable-quic', '--disable-background-networking'],
    },
  },
});
