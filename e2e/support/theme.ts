import { expect, Page } from '@playwright/test';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** Switches the portal's theme as another tab would: at once, without loading the page anew. */
export async function switchTheme(page: Page, theme: Theme) {
  await page.evaluate(newValue => {
    localStorage.setItem('theme', newValue);
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'theme', newValue }),
    );
  }, theme);
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', theme);
}
