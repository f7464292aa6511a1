import path from 'node:path';
import { Page } from '@playwright/test';

const FOLDER = path.resolve(__dirname, '../../test-results/screenshots');

/** Saves the whole page as test-results/screenshots/<name>.png, for people to look at; nothing is compared. */
export async function screenshot(page: Page, name: string) {
  await page.screenshot({
    path: path.join(FOLDER, `${name}.png`),
    fullPage: true,
    animations: 'disabled',
  });
}
