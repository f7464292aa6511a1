import { Browser, expect, Page } from '@playwright/test';
import {
  expectFleetIsRead,
  expectNoSeriousAxeViolations,
  openFleet,
  screenshotInThemes,
  signIn,
  test,
} from './support';

const SYSTEM =
  '/catalog/default/system/travel-shop/lens-review?lens=generative-ai';
const COVERED =
  '/catalog/default/component/itinerary-planner/lens-review?lens=generative-ai';
const ROWS = '?view=components&system=system:default/travel-shop&sort=name';

/** Opens the portal at `path` as another person, in a browser of their own. */
async function as(browser: Browser, name: string, path: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name, { path });
  return page;
}

const coveringSwitch = (page: Page) =>
  page.getByRole('switch', {
    name: 'This review covers the components of the System',
  });

/** The row of the planner, as soon as the demo's reviews are in the fleet. */
async function expectPlanner(page: Page, words: string) {
  await expect(async () => {
    await openFleet(page, ROWS);
    await expect(
      page.getByRole('row', { name: /Itinerary planner/ }),
    ).toContainText(words, { timeout: 10_000 });
  }).toPass({ timeout: 90_000 });
}

test('the review of a System covers its components, until somebody says otherwise', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const mei = await as(browser, 'Mei Tanaka', '/lens-review');
  await expectPlanner(mei, 'By the review of Travel shop');

  await test.step('its tab says so to those who may only read', async () => {
    const tomas = await as(browser, 'Tomas Becker', COVERED);
    await screenshotInThemes(tomas, 'covered-component', async () => {
      await expect(
        tomas.getByRole('heading', {
          name: 'Covered by the review of Travel shop',
        }),
      ).toBeVisible();
      await expectNoSeriousAxeViolations(tomas);
    });
    await expect(
      tomas.getByRole('button', { name: 'Review it on its own' }),
    ).toHaveCount(0);
    await tomas
      .getByRole('link', { name: 'Open the review of Travel shop' })
      .click();
    await expect(coveringSwitch(tomas)).toBeChecked();
    await expect(coveringSwitch(tomas)).toBeDisabled();
    await tomas.context().close();
  });

  await test.step('whoever may change the review turns it off', async () => {
    await mei.goto(SYSTEM);
    await screenshotInThemes(mei, 'covering-system', async () => {
      await expect(coveringSwitch(mei)).toBeChecked();
      await expectNoSeriousAxeViolations(mei);
    });
    await mei
      .getByText('This review covers the components of the System')
      .click();
    await expect(coveringSwitch(mei)).not.toBeChecked();
    await expectPlanner(mei, 'Not begun');
    await mei.goto(COVERED);
    await expect(
      mei.getByRole('button', { name: 'Start the review' }),
    ).toBeVisible();
  });

  await test.step('and on again', async () => {
    await mei.goto(SYSTEM);
    await expect(coveringSwitch(mei)).not.toBeChecked();
    await mei
      .getByText('This review covers the components of the System')
      .click();
    await expect(coveringSwitch(mei)).toBeChecked();
    await expectPlanner(mei, 'By the review of Travel shop');
    await mei.goto(COVERED);
    await mei.getByRole('button', { name: 'Review it on its own' }).click();
    await expect(
      mei.getByRole('button', { name: 'Start the review' }),
    ).toBeVisible();
  });
  await mei.context().close();
});

test('before the gateway promises best practices, the platform team sees what that would close', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, 'Mei Tanaka');
  await expectFleetIsRead(page);
  await openFleet(page, '?view=what-if');
  await page.getByRole('combobox', { name: 'Provider' }).fill('LLM gateway');
  await page
    .getByRole('option', { name: /^LLM gateway\b/ })
    .first()
    .click();
  await expect(
    page.getByRole('heading', { name: 'What LLM gateway would provide' }),
  ).toBeVisible();
  await expect(
    page.getByText('Choose at least one best practice above.'),
  ).toBeVisible();
  await page
    .getByRole('group', { name: 'Best practices that it would provide' })
    .getByText('Implement guardrails to mitigate harmful')
    .click();
  const answer = page.getByText(
    /^This would close \d+ open best practices? \(.*\) in \d+ components? of \d+ teams?\.$/,
  );
  await screenshotInThemes(page, 'what-if', async () => {
    await expect(answer).toBeVisible();
    await expectNoSeriousAxeViolations(page);
  });

  await test.step('a team leads to the components that lack it', async () => {
    const link = page.getByRole('link', { name: /^Policies: \d+ component/ });
    const [, count] = /: (\d+)/.exec(
      (await link.getAttribute('aria-label')) ?? '',
    ) ?? [undefined, ''];
    await link.click();
    await expect(page).toHaveURL(/view=components/);
    await expect(page.getByRole('status')).toContainText(
      new RegExp(`^${count} components?$`),
    );
    await expect(
      page.getByRole('grid', { name: 'Filters that are set' }),
    ).toContainText('Depends on: llm-gateway');
  });
});
