import path from 'node:path';
import { Page } from '@playwright/test';
import { switchTheme, THEMES } from './theme';

const FOLDER = path.resolve(__dirname, '../../test-results/screenshots');

/** Saves the whole page as test-results/screenshots/<name>.png, for people to look at; nothing is compared. */
export async function screenshot(page: Page, name: string) {
  await page.screenshot({
    path: path.join(FOLDER, `${name}.png`),
    fullPage: true,
    animations: 'disabled',
  });
}

/**
 * The same in each theme, as <name>-light.png and <name>-dark.png. The portal loads everything anew in another theme, so
 * `show` waits for what is to be seen, or brings it about again.
 */
export async function screenshotInThemes(
  page: Page,
  name: string,
  show: () => Promise<void>,
) {
  for (const theme of THEMES) {
    await switchTheme(page, theme);
    await show();
    await screenshot(page, `${name}-${theme}`);
  }
}
