import { expect, Page } from '@playwright/test';
import {
  canControlBackend,
  killBackend,
  screenshot,
  signIn,
  startBackend,
  switchTheme,
  test,
  THEMES,
  withDevelopmentServer,
} from './support';

async function expectComponents(page: Page) {
  await page.goto('/catalog?filters[kind]=component&filters[user]=all');
  // The first by name: the list has pages.
  await expect(
    page.getByRole('link', { name: 'Analytics assistant' }),
  ).toBeVisible();
}

/** Has the browser tell of a ResizeObserver that cannot come to an end, and waits until it did. */
async function tellOfUndeliveredResizes(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const grows = document.body.appendChild(document.createElement('div'));
        const observer = new ResizeObserver(() => {
          grows.style.height = `${grows.offsetHeight + 1}px`;
          // The notice follows what is observed.
          setTimeout(() => {
            observer.disconnect();
            resolve();
          });
        });
        observer.observe(grows);
      }),
  );
}

test('a guest enters and finds the components of the demo company', async ({
  page,
}) => {
  await signIn(page);
  await expectComponents(page);
  for (const theme of THEMES) {
    await switchTheme(page, theme);
    await screenshot(page, `catalog-${theme}`);
  }
});

test('a named person signs in, and the portal knows who it is', async ({
  page,
}) => {
  await signIn(page, 'Nora Lind');
  await page.goto('/settings');
  await expect(page.getByText('Nora Lind').first()).toBeVisible();
});

test('the development server shows the portal, and does not cover it with what is no error', async ({
  page,
}) => {
  test.skip(!canControlBackend, 'The portal under test is somebody else’s.');
  test.setTimeout(180_000);
  await withDevelopmentServer(async url => {
    await signIn(page, undefined, { path: url });
    await tellOfUndeliveredResizes(page);
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByText('Theme').first()).toBeVisible();
  });
});

test('the portal works again after its backend was killed and started', async ({
  page,
}) => {
  test.skip(!canControlBackend, 'The portal under test is somebody else’s.');
  test.setTimeout(180_000);
  await signIn(page);
  await killBackend();
  const response = await page.request
    .get(`${process.env.GENAI_LENS_BACKEND_URL}/.backstage/health/v1/readiness`)
    .catch(() => undefined);
  expect(response).toBeUndefined();

  await startBackend();
  await expectComponents(page);
});
