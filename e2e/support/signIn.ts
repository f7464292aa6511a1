import { expect, Page } from '@playwright/test';

/** How long the first page may take: the development server compiles it when it is asked for. */
const FIRST_PAGE_MS = 60_000;

/**
 * Signs in with the demo's sign-in page: as the person of that display name, or as the guest where there is none. The page
 * at `path` is then shown.
 *
 * Each browser context remembers its own person, so two people are two contexts.
 */
export async function signIn(
  page: Page,
  name?: string,
  { path = '/' }: { path?: string } = {},
) {
  await page.goto(path);
  const button = name ? `Sign in as ${name}` : 'Enter as guest';
  await page
    .getByRole('button', { name: button, exact: true })
    .click({ timeout: FIRST_PAGE_MS });
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
}
