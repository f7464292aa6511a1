import { readFile } from 'node:fs/promises';
import { Browser, expect, Page } from '@playwright/test';
import {
  askAs,
  expectFleetIsRead,
  expectNoSeriousAxeViolations,
  expectNothingCutOff,
  openFleet,
  screenshot,
  screenshotInThemes,
  signIn,
  test,
} from './support';

/** A review of the claims team that no other test writes to. */
const COMPONENT = 'claims-triage-model';
const LENS = 'machine-learning';
const PRACTICE = 'MLSEC03_BP05';
const TITLE = 'Keep only relevant data';
const REASON = 'The photos of a claim are kept for the auditors.';
const AGAINST = 'The auditors need the report, not the photos.';
const TAB = `/catalog/default/component/${COMPONENT}/lens-review?lens=${LENS}`;
const ACCEPTANCE = `lens-review/entities/component/default/${COMPONENT}/reviews/${LENS}/improvements/${PRACTICE}/acceptance`;

/** Asks to accept the risk, as the owner of the review does in its plan. */
async function askToAccept() {
  const tomas = await askAs('tomas.becker');
  const asked = await tomas(ACCEPTANCE, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      reason: REASON,
      expiresAt: new Date(Date.now() + 60 * 24 * 60 * 60 * 1000).toISOString(),
    }),
  });
  expect(asked.status).toBe(201);
}

async function as(browser: Browser, name: string, path: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name, { path });
  return page;
}

const row = (page: Page, list: string) =>
  page
    .getByRole('list', { name: list })
    .getByRole('listitem')
    .filter({ hasText: PRACTICE });

test.beforeAll(async () => {
  const tomas = await askAs('tomas.becker');
  const review = ACCEPTANCE.replace(/\/improvements.*/, '');
  await expect
    .poll(async () => (await (await tomas(review)).json()).review?.status, {
      timeout: 90_000,
    })
    .toBe('complete');
});

// The demo leaves it open.
test.afterAll(async () => {
  const tomas = await askAs('tomas.becker');
  await tomas(`${ACCEPTANCE}/revoke`, { method: 'POST' });
});

test.beforeEach(() => test.setTimeout(240_000));

test('a request to accept a risk finds who decides, and is declined with a reason that the requester sees', async ({
  page,
  browser,
}) => {
  await signIn(page, 'Samuel Okafor');
  await expectFleetIsRead(page);
  await askToAccept();
  await page.goto('/');
  const risks = page.getByRole('region', { name: 'Risks to decide' });
  await expect(risks.getByRole('link', { name: TITLE })).toBeVisible();
  await expect(risks).toContainText('Tomas Becker asks to accept the risk');
  await expectNoSeriousAxeViolations(page);
  await screenshot(page, 'risks-to-decide');

  await openFleet(page, `?view=accepted&lens=${LENS}`);
  await page.getByText('Only what I can decide').click();
  const request = row(page, 'Requests to accept a risk');
  await expect(request).toContainText(REASON);
  await expectNoSeriousAxeViolations(page);
  await screenshotInThemes(page, 'accepted-risks', () =>
    expect(request).toBeVisible(),
  );
  await page.setViewportSize({ width: 768, height: 1000 });
  await expectNothingCutOff(page);
  await request.getByRole('button', { name: /^Decline/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Why is the risk not acceptable/).fill(AGAINST);
  await expectNoSeriousAxeViolations(page);
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(request).toHaveCount(0);

  const tomas = await as(
    browser,
    'Tomas Becker',
    `${TAB}&view=plan&question=MLSEC03&practice=${PRACTICE}`,
  );
  const item = tomas
    .getByRole('listitem')
    .filter({ has: tomas.getByRole('heading', { name: TITLE }) });
  await expect(item).toContainText('Samuel Okafor declined');
  await expect(item).toContainText(AGAINST);
  await expect(
    item.getByRole('button', { name: /^Ask to accept the risk/ }),
  ).toBeVisible();
  // The whole plan is long, and looked at elsewhere.
  await expectNoSeriousAxeViolations(tomas, {
    within: 'main li:has(blockquote)',
  });
  await screenshot(tomas, 'declined-risk');
  await tomas.context().close();
});

test('what was declined is asked again and accepted until a day, and history and reports say so', async ({
  page,
  browser,
}) => {
  await askToAccept();
  await signIn(page, 'Samuel Okafor');
  await openFleet(page, `?view=accepted&lens=${LENS}`);
  await row(page, 'Requests to accept a risk')
    .getByRole('button', { name: /^Accept the risk of/ })
    .click();
  await expect(row(page, 'Accepted risks')).toContainText(
    'Accepted by Samuel Okafor until',
  );

  const tomas = await as(browser, 'Tomas Becker', `${TAB}&view=history`);
  for (const [headline, words] of [
    ['Declined to accept the risk of', AGAINST],
    ['Accepted the risk of', 'Asked for → Accepted until'],
  ]) {
    await expect(
      tomas
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasText: headline })
        .filter({ hasText: words })
        .first(),
    ).toBeVisible();
  }
  await tomas.getByRole('button', { name: 'Report', exact: true }).click();
  for (const [title, parts] of [
    ['Markdown', ['## Accepted risks', 'approved by Samuel Okafor', REASON]],
    ['CSV', ['Acceptance approved by', 'Samuel Okafor']],
    ['JSON', ['"approvedBy": "user:default/samuel.okafor"']],
  ] as const) {
    const arrives = tomas.waitForEvent('download');
    await tomas
      .getByRole('dialog')
      .getByRole('button', { name: `Download ${title}` })
      .click();
    const text = await readFile(await (await arrives).path(), 'utf8');
    for (const part of parts) {
      expect(text).toContain(part);
    }
  }
  await tomas.context().close();
});

test('nobody decides on what is not for them to decide', async () => {
  const nora = await askAs('nora.lind');
  const mine = await nora('lens-review/acceptances?decidableBy=me');
  expect(await mine.json()).toEqual({ items: [], totalItems: 0 });
  const declined = await nora(`${ACCEPTANCE}/decline`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ reason: 'No' }),
  });
  expect(declined.status).toBe(403);
});
