import { expect, Page } from '@playwright/test';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/**
 * Switches the portal's theme as another tab would: without a request for the page, though all that is on it is loaded
 * anew. Wait for what you look at.
 */
export async function switchTheme(page: Page, theme: Theme) {
  await page.evaluate(newValue => {
    localStorage.setItem('theme', newValue);
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'theme', newValue }),
    );
  }, theme);
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', theme);
}
