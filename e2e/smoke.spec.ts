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
} from './support';

async function expectComponents(page: Page) {
  await page.goto('/catalog?filters[kind]=component&filters[user]=all');
  // The first by name: the list has pages.
  await expect(
    page.getByRole('link', { name: 'Analytics assistant' }),
  ).toBeVisible();
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
