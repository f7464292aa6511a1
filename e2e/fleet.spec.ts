import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import {
  expectFleetIsRead,
  expectNoSeriousAxeViolations,
  heatCell,
  openFleet,
  screenshot,
  signIn,
  switchTheme,
  test,
  THEMES,
} from './support';

const VIEWS = [
  { name: 'fleet-overview', query: '' },
  { name: 'fleet-components', query: '?view=components' },
  { name: 'fleet-gaps', query: '?view=gaps' },
  { name: 'fleet-decide', query: '?view=decide' },
  { name: 'fleet-risk-owners', query: '?view=risk-owners' },
];

test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await expectFleetIsRead(page);
});

test('a cell of the heat map leads to its components, they to their reviews, and back', async ({
  page,
}) => {
  await page
    .getByRole('link', { name: 'Lens review', exact: true })
    .first()
    .click();
  await openFleet(page);

  await test.step('the row of a department counts those of its teams', async () => {
    const cell = heatCell(page, 'Insurance, Security');
    await expect(cell).toHaveAccessibleName(/of 5 not reviewed/);
    await cell.focus();
    await page.keyboard.press('Enter');
  });

  await test.step('its components are those of the teams', async () => {
    await expect(page).toHaveURL(/view=components.*pillar=security/);
    await expect(page.getByRole('status')).toContainText(
      '5 components, with their numbers in Security',
    );
    await expect(
      page.getByRole('row', { name: /Policy advisor/ }),
    ).toContainText('Complete');
    await screenshot(page, 'fleet-cell');
  });

  await test.step('a component leads to the pillar of its review', async () => {
    await page.getByRole('link', { name: 'Policy advisor' }).click();
    await expect(page).toHaveURL(
      /policy-advisor\/lens-review\?lens=generative-ai&pillar=security/,
    );
    await expect(
      page.getByRole('heading', { name: 'Security', exact: true }),
    ).toBeVisible();
  });

  await test.step('and back', async () => {
    await page.goBack();
    await expect(
      page.getByRole('row', { name: /Policy advisor/ }),
    ).toBeVisible();
    await page.goBack();
    await expect(heatCell(page, 'Insurance, Security')).toBeVisible();
  });
});

test('many components are decided at a time, with a reason', async ({
  page,
}) => {
  await openFleet(page, '?view=decide');
  for (const name of ['General ledger', 'Points ledger']) {
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('checkbox')
      .check({ force: true });
  }
  await expect(page.getByText(/^2 of \d+ chosen$/)).toBeVisible();
  await page
    .getByRole('button', { name: 'The lens does not concern them' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Why does it not concern them?')
    .fill('They book amounts and ask no model.');
  await screenshot(page, 'fleet-decide-dialog');
  await dialog.getByRole('button', { name: 'Decide', exact: true }).click();
  await expect(page.getByText('2 components decided')).toBeVisible();
  await expect(page.getByRole('row', { name: /General ledger/ })).toHaveCount(
    0,
  );

  await test.step('the tab of each says the same', async () => {
    await page.goto(
      '/catalog/default/component/general-ledger/lens-review?lens=generative-ai',
    );
    await expect(
      page.getByText('They book amounts and ask no model.'),
    ).toBeVisible();
  });
});

test('what was declared out against the signs is a list of its own', async ({
  page,
}) => {
  await openFleet(page);
  await page.getByRole('link', { name: 'Out, but depends on a model' }).click();
  await expect(
    page.getByRole('row', { name: /Expense checker/ }),
  ).toContainText('It only reads receipts');
});

test('the components that match are downloaded as CSV', async ({ page }) => {
  await openFleet(page, '?view=components&domain=domain:default/workplace');
  await expect(page.getByRole('row', { name: /HR assistant/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lens-review-generative-ai.csv');
  const [head, ...lines] = (await readFile(await download.path(), 'utf8'))
    .trim()
    .split(/\r?\n/);
  expect(head).toMatch(/^Component,Title,Owners,/);
  await expect(
    page.getByText(`${lines.length} components`, { exact: true }),
  ).toBeVisible();
  expect(lines.join('\n')).toContain('component:default/hr-assistant');
  expect(lines.join('\n')).not.toContain('support-copilot');
});

test('somebody of another team sees the fleet and cannot decide for it', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'Tomas Becker');
  await openFleet(page, '?view=decide');
  await expect(
    page.getByRole('row', { name: /Booking service/ }).getByRole('checkbox'),
  ).toBeDisabled();
  await expect(
    page.getByRole('row', { name: /Policy service/ }).getByRole('checkbox'),
  ).toBeEnabled();
});

test('the page of a department and the home page tell of its components', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/insurance');
  const card = page.getByText('Lens reviews of its components');
  await expect(card).toBeVisible();
  await page
    .getByRole('link', {
      name: 'Show the components against the Generative AI Lens',
    })
    .click();
  await expect(page.getByRole('row', { name: /Policy advisor/ })).toBeVisible();

  await page.goto('/');
  await expect(
    page.getByRole('link', { name: 'Show them in the fleet' }),
  ).toBeVisible();
});

for (const { name, query } of VIEWS) {
  test(`axe finds nothing serious in ${name}, in both themes, at three widths`, async ({
    page,
  }) => {
    await openFleet(page, query);
    await expect(page.getByRole('main')).not.toHaveText(/Loading/);
    for (const theme of THEMES) {
      await switchTheme(page, theme);
      await expectNoSeriousAxeViolations(page);
      await screenshot(page, `${name}-${theme}`);
    }
    for (const width of [768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 1000 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
    }
  });
}
