import { expect, Locator, Page } from '@playwright/test';

/** Types into a field that searches while one types, and picks the only option that is then offered. */
export async function pick(
  page: Page,
  options: { field: Locator; typed: string; picked: string },
) {
  const { field, typed, picked } = options;
  await field.fill(typed);
  // What was found before moves away first.
  await expect(page.getByRole('option')).toHaveText([new RegExp(`^${picked}`)]);
  await page.getByRole('option').click();
  await expect(field).toHaveValue(picked);
}
