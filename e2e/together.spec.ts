import { Browser, expect, Locator, Page } from '@playwright/test';
import {
  Ask,
  askAs,
  expectNoSeriousAxeViolations,
  expectNothingCutOff,
  expectSaid,
  expectSaved,
  question,
  say,
  screenshot,
  screenshotInThemes,
  signIn,
  test,
} from './support';

/** Nobody else reviews it, and the review is deleted again. */
const REVIEW =
  'lens-review/entities/component/default/itinerary-planner/reviews/generative-ai';
const TAB =
  '/catalog/default/component/itinerary-planner/lens-review?lens=generative-ai';
const FIRST = 'Grant least privilege access to foundation model endpoints';
const TOMAS = 'user:default/tomas.becker';

const SETTINGS = 'notifications/settings';

let mei: Ask;
let tomas: Ask;
/** What Tomas is told of, as he had it. */
let settings: string;

test.beforeAll(async () => {
  mei = await askAs('mei.tanaka');
  tomas = await askAs('tomas.becker');
  settings = await (await tomas(SETTINGS)).text();
  // The catalog has the component a moment after the start.
  await expect
    .poll(async () => (await change('PUT', '', {})).status, { timeout: 90_000 })
    .toBeLessThan(300);
});

test.afterAll(async () => {
  await mei(REVIEW, { method: 'DELETE' });
  await tomas(SETTINGS, {
    method: 'POST',
    body: settings,
    headers: { 'Content-Type': 'application/json' },
  });
});

/** Mei writes to the review over HTTP. */
function change(method: string, path: string, body: object, ifMatch?: number) {
  return mei(REVIEW + path, {
    method,
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
    },
  });
}

async function as(browser: Browser, name: string | undefined, path: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name, { path });
  return page;
}

/** What is read out of changes that others make. */
const live = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /changed the answer to/ });

/** Best practices of GENSEC01 by their titles, as the page has them. */
const practices = (page: Page) =>
  question(page, 'GENSEC01').getByRole('radiogroup');

/** A row of the settings, by the name of the topic. */
const topic = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(name) });

test('an answer that somebody else saves appears in an open tab, and what one is writing stays', async ({
  page,
  browser,
}) => {
  // Three people, each with a page that the development server may still have to compile.
  test.slow();
  await signIn(page, 'Mei Tanaka', { path: `${TAB}&question=GENSEC01` });
  const reader = await as(browser, 'Tomas Becker', `${TAB}&question=GENSEC01`);
  await expect(practices(reader).first()).toBeVisible();
  await expect(live(reader)).toHaveCount(0);

  await say(page, FIRST, 'In place');
  await expectSaved(page);
  await expectSaid(reader, FIRST, 'In place');
  await expect(live(reader)).toContainText('Mei Tanaka changed the answer to');
  await expect(live(page)).toHaveCount(0);
  await expectNoSeriousAxeViolations(reader, { within: '[role=status]' });
  await screenshot(reader, 'live-change');
  await reader.context().close();

  const guest = await as(browser, undefined, `${TAB}&question=GENSEC01`);
  await expectSaid(guest, FIRST, 'In place');
  await guest.route('**/answers/GENSEC01', route => route.abort());
  await say(guest, FIRST, 'Not in place');
  const card = question(guest, 'GENSEC01');
  await expect(card).toContainText('Could not save, will retry');
  await say(page, FIRST, "Don't know");
  await expectSaved(page);
  await expect(card).toContainText('Mei Tanaka changed this answer');
  await expect(card).toContainText('What you have entered is kept');
  await expectSaid(guest, FIRST, 'Not in place');
  await expectNoSeriousAxeViolations(guest, { within: '#question-GENSEC01' });
  await screenshot(guest, 'changed-meanwhile');
  await guest.setViewportSize({ width: 768, height: 1000 });
  await expectNothingCutOff(guest);

  await guest.unroute('**/answers/GENSEC01');
  await card.getByRole('button', { name: 'Try now' }).click();
  await card.getByRole('button', { name: 'Keep mine' }).click();
  await expectSaved(guest);
  await expectSaid(page, FIRST, 'Not in place');
  await guest.context().close();
});

test('what is given to somebody is in their notifications, until they turn it off', async ({
  page,
}) => {
  test.slow();
  const assign = (choiceId: string) =>
    change('PATCH', `/improvements/${choiceId}`, { owner: TOMAS });
  const { answers } = await (await mei(REVIEW)).json();
  const none = { selectedChoices: ['GENSEC01_no'] };
  const { revision } = answers[0] ?? { revision: 0 };
  expect(
    (await change('PUT', '/answers/GENSEC01', none, revision)).status,
  ).toBe(200);
  expect((await assign('GENSEC01_BP01')).status).toBe(200);

  await signIn(page, 'Tomas Becker', { path: '/notifications' });
  const told = page
    .getByRole('link', { name: `Assigned to you or your group: ${FIRST}` })
    .first();
  await expect(told).toBeVisible();
  await screenshotInThemes(page, 'notifications', () =>
    expect(told).toBeVisible(),
  );
  await told.click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: FIRST }) }),
  ).toContainText('Owner: Tomas Becker');

  await page.goto('/settings/notifications');
  const assigned = topic(page, 'A best practice is assigned to me');
  await screenshotInThemes(page, 'notification-settings', async () => {
    await page.getByRole('button', { name: 'expand row' }).click();
    await expect(assigned).toBeVisible();
  });
  const saved = page.waitForResponse(/\/api\/notifications\/settings$/);
  await assigned.getByRole('switch').click({ force: true });
  await saved;
  await expect(assigned.getByRole('switch')).not.toBeChecked();

  expect((await assign('GENSEC01_BP02')).status).toBe(200);
  const handed = await change('PUT', '/questions/GENSEC01/handover', {
    to: TOMAS,
  });
  expect(handed.status).toBe(200);
  await page.goto('/notifications');
  await expect(
    page
      .getByRole('link', {
        name: /^You are asked to answer a question on Itinerary planner/,
      })
      .first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: /best practices of Itinerary planner/ }),
  ).toHaveCount(0);
});
