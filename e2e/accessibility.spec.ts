import { expect } from '@playwright/test';
import {
  expectNoSeriousAxeViolations,
  openTab,
  practice,
  question,
  screenshot,
  signIn,
  switchTheme,
  test,
  THEMES,
} from './support';

const VIEWS = [
  { name: 'questions', query: '?question=GENSEC01&practice=GENSEC01_BP01' },
  { name: 'matrix', query: '?view=matrix' },
  { name: 'plan', query: '?view=plan' },
  { name: 'dont-know', query: '?view=dont-know' },
  { name: 'unanswered', query: '?view=unanswered' },
  { name: 'still-true', query: '?view=still-true' },
  { name: 'history', query: '?view=history' },
  { name: 'about', query: '?view=about' },
];

for (const { name, query } of VIEWS) {
  test(`axe finds nothing serious in the view ${name}, in both themes`, async ({
    page,
  }) => {
    await signIn(page);
    await openTab(page, 'claims-document-pipeline', query);
    for (const theme of THEMES) {
      await switchTheme(page, theme);
      await expect(
        page.getByRole('navigation', { name: 'Views of the review' }),
      ).toBeVisible();
      await expectNoSeriousAxeViolations(page);
      await screenshot(page, `${name}-${theme}`);
    }
  });
}

test('axe finds nothing serious where a review begins, in both themes', async ({
  page,
}) => {
  await signIn(page);
  await openTab(page, 'code-review-bot');
  for (const theme of THEMES) {
    await switchTheme(page, theme);
    await expect(
      page.getByRole('button', { name: 'Start the review' }),
    ).toBeVisible();
    await expectNoSeriousAxeViolations(page);
    await screenshot(page, `begin-${theme}`);
  }
});

test('a best practice is answered with the keyboard alone', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka');
  await openTab(page, 'incident-assistant', '?question=GENCOST05');
  await expect(question(page, 'GENCOST05')).toBeFocused();
  const buttons = practice(
    page,
    'Create stopping conditions to control long-running workflows',
  );
  while (!(await buttons.locator(':focus').count())) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(
    buttons.getByRole('radio', { name: 'Not in place' }),
  ).toBeChecked();
});

for (const width of [768, 1280, 1920]) {
  test(`nothing is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await signIn(page);
    await openTab(page, 'support-copilot', '?question=GENOPS01');
    await expect(question(page, 'GENOPS01')).toBeVisible();
    await screenshot(page, `questions-${width}`);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      ),
    ).toBeLessThanOrEqual(0);
  });
}
