import { expect, Locator, Page } from '@playwright/test';

/** What can be said of a best practice. */
type Word = 'In place' | 'Not in place' | "Don't know" | 'Out of scope';

/** Opens the tab of a component; `query` is what a deep link carries. */
export async function openTab(page: Page, component: string, query = '') {
  await page.goto(
    `/catalog/default/component/${component}/lens-review${query}`,
  );
}

/** A question's card in the questions view. */
export function question(page: Page, id: string): Locator {
  return page.locator(`#question-${id}`);
}

/** The four buttons of a best practice. */
export function practice(page: Page, title: string): Locator {
  return page.getByRole('radiogroup', { name: title, exact: true });
}

/** Says something of one best practice. */
export async function say(page: Page, title: string, word: Word) {
  await practice(page, title)
    .getByRole('radio', { name: word, exact: true })
    .click();
}

/** What is said of one best practice is this. */
export async function expectSaid(page: Page, title: string, word: Word) {
  await expect(
    practice(page, title).getByRole('radio', { name: word, exact: true }),
  ).toBeChecked();
}

/** How saving stands, as the header says it. */
export function saveStatus(page: Page): Locator {
  return page
    .getByRole('status')
    .filter({ hasText: /^(Saved|Saving|Could not save|Not saved|Changed by)/ });
}

export async function expectSaved(page: Page) {
  await expect(saveStatus(page)).toHaveText('Saved');
}

/** Goes to the questions of a pillar. */
export async function openPillar(page: Page, name: string) {
  await page
    .getByRole('navigation', { name: 'Pillars' })
    .getByRole('link', { name })
    .click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

/** Goes to one of the views of a review. */
export async function openView(page: Page, name: string) {
  await page
    .getByRole('navigation', { name: 'Views of the review' })
    .getByRole('link', { name, exact: true })
    .click();
}
