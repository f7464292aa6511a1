import { expect, Locator, Page } from '@playwright/test';

/** Opens the page of the fleet and waits until the catalog has been read and its numbers are there. */
export async function openFleet(page: Page, query = '') {
  await page.goto(`/lens-review${query}`);
  await expect(
    page.getByRole('navigation', { name: 'Views of the fleet' }),
  ).toBeVisible();
}

/**
 * Waits until the sweep has read the demo company, and its reviews are written: shortly after a start neither is there.
 * The page does not refresh by itself, so it is loaded anew.
 */
export async function expectFleetIsRead(page: Page) {
  await expect(async () => {
    await openFleet(page, '?view=components&text=support-copilot');
    await expect(
      page.getByRole('row', { name: /Support copilot/ }),
    ).toContainText('Complete', { timeout: 10_000 });
  }).toPass({ timeout: 90_000 });
}

/** A cell of the heat map, by the words of its group and its pillar. */
export function heatCell(page: Page, place: string): Locator {
  return page
    .getByRole('table', { name: /^Open best practices of/ })
    .getByRole('link', { name: new RegExp(`^${place}:`) });
}
