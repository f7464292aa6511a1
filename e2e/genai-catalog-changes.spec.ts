import { expect, Page } from '@playwright/test';
import {
  askAs,
  BOX,
  pick,
  screenshot,
  screenshotInThemes,
  signIn,
  test,
  untilCatalogued,
} from './support';

/** The catalog asks the ledger every 30 seconds what has changed. */
const IN_THE_CATALOG_MS = 60_000;
const SOURCE = 'alderway-prompts';

test.beforeAll(untilCatalogued);

/** Where somebody says whose the chosen assets are. */
const claim = (page: Page) => page.getByRole('region', { name: 'Claim' });

/** A source's part of the page. */
function source(page: Page, id: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: id }) });
}

/** Chooses two of what nobody owns, and an owner for them. */
async function fillClaim(page: Page) {
  for (const name of ['subject-lines', 'translate-review']) {
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('checkbox')
      .check(BOX);
  }
  await pick(page, {
    field: page.getByRole('combobox', { name: /^Owner/ }),
    typed: 'Shop',
    picked: 'Shop',
  });
  await expect(claim(page)).toContainText('owner: "group:default/shop-team"');
}

test('what nobody owns is claimed, several at once, and appears in the catalog', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka', { path: '/genai-catalog/unclaimed' });
  await screenshotInThemes(page, 'claim', () => fillClaim(page));
  await claim(page).getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(page.getByText('2 claimed')).toBeVisible();
  await expect(page.getByRole('row', { name: /subject-lines/ })).toBeHidden();
  await expect(page.getByRole('row', { name: /agency-offer/ })).toBeVisible();

  await expect(async () => {
    await page.goto('/genai-catalog?owner=group:default/shop-team&kind=Prompt');
    await expect(
      page
        .getByRole('row', { name: /^Subject lines/ })
        .getByRole('link', { name: 'Shop' }),
    ).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: IN_THE_CATALOG_MS });
  await expect(
    page.getByRole('row', { name: /^Review translation/ }),
  ).toBeVisible();
  await screenshot(page, 'claimed');
});

test('somebody of another team sees what is unclaimed and may not claim it', async ({
  page,
}) => {
  await signIn(page, 'Tomas Becker', { path: '/genai-catalog/unclaimed' });
  await page
    .getByRole('row', { name: /agency-offer/ })
    .getByRole('checkbox')
    .check(BOX);
  await expect(claim(page)).toContainText('You may not claim');
  await expect(
    claim(page).getByRole('button', { name: 'Claim', exact: true }),
  ).toBeHidden();
});

test('a version is approved by another person, and the approval taken back', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka', {
    path: '/catalog/default/prompt/support-draft-reply/versions',
  });
  const version = page.getByRole('row', { name: /^2\b/ });
  const dialog = page.getByRole('dialog');
  await screenshotInThemes(page, 'approve', async () => {
    await page.getByRole('button', { name: 'Approve 2' }).click();
    await dialog.getByLabel(/^Use cases/).fill('replies to travelers');
  });
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(version).toContainText('Approved');
  await expect(version).toContainText('Mei Tanaka');
  await expect(version).toContainText('replies to travelers');

  await page.getByRole('button', { name: 'Revoke the approval of 2' }).click();
  await dialog.getByLabel('Reason').fill('Version 3 is better');
  await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(version).toContainText('Revoked');
});

test('nobody approves what they wrote themselves', async () => {
  const ask = await askAs('nora.lind');
  const approve = (version: string) =>
    ask(
      `genai-catalog/prompts/default/support-draft-reply/versions/${version}/approvals`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ status: 'approved' }),
      },
    );
  const refused = await approve('1');
  expect(refused.status).toBe(403);
  expect((await refused.json()).error.message).toContain(
    'Nobody approves what they wrote themselves',
  );
  // As an owner she approves what others of her team wrote.
  expect((await approve('3')).status).toBe(201);
});

test('a source is read now, and says how it went and who asked', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka', { path: '/genai-catalog/sources' });
  const prompts = source(page, SOURCE);
  await expect(prompts).toContainText('Up to date');
  await prompts.getByRole('button', { name: /^Refresh now/ }).click();
  await expect(prompts).toContainText('asked for by Mei Tanaka');
  await expect(prompts).toContainText('15 read');
  await expect(prompts).toContainText('Up to date');
  await expect(
    prompts.getByRole('button', { name: /^Refresh now/ }),
  ).toBeEnabled();
});

test('a dry run says what would become of what a source has', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka', { path: '/genai-catalog/sources' });
  const dialog = page.getByRole('dialog');
  await screenshotInThemes(page, 'dry-run', async () => {
    await source(page, SOURCE)
      .getByRole('button', { name: /^Dry run/ })
      .click();
    await expect(dialog.getByRole('row').nth(1)).toBeVisible();
  });
  await expect(dialog.getByRole('status')).toContainText('Nothing was written');
  await expect(
    dialog.getByRole('row', { name: /^support\/triage/ }),
  ).toContainText('In the catalog');
  await expect(
    dialog.getByRole('row', { name: /^support\/triage/ }),
  ).toContainText('care-team');
  await expect(
    dialog.getByRole('row', { name: /^hackathon\/agency-offer/ }),
  ).toContainText('Unclaimed');
});

test('somebody of another team sees how sources are, and may not have them read', async ({
  page,
}) => {
  await signIn(page, 'Tomas Becker', { path: '/genai-catalog/sources' });
  await expect(source(page, SOURCE)).toContainText('Up to date');
  await expect(page.getByRole('button', { name: /^Refresh now/ })).toHaveCount(
    0,
  );
  const ask = await askAs('tomas.becker');
  const refused = await ask(`genai-catalog/sources/${SOURCE}/refresh`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect(refused.status).toBe(403);
});
