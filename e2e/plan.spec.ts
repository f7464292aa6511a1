import { Browser, expect, Locator, Page } from '@playwright/test';
import {
  askAs,
  expectNoSeriousAxeViolations,
  expectNothingCutOff,
  expectSaid,
  expectSaved,
  openView,
  pick,
  question,
  say,
  screenshot,
  screenshotInThemes,
  signIn,
  test,
} from './support';

/** A review of the claims team, which the demo leaves without a plan for this best practice. */
const COMPONENT = 'claims-document-pipeline';
const TAB = `/catalog/default/component/${COMPONENT}/lens-review?lens=generative-ai`;
const HIGH = 'Implement access monitoring to generative AI services';
const DUE = inDays(40);

function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000);
}

/** Opens the portal at `path` as another person, in a browser of their own. */
async function as(browser: Browser, name: string, path: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name, { path });
  return page;
}

/** A best practice in the plan. */
function planned(page: Page, title: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });
}

/** Types a day as the demo's people, who are in Europe, write it. */
async function typeDay(within: Locator, day: Date) {
  const part = (name: string) => within.getByRole('spinbutton', { name });
  await part('day').first().click();
  await part('day')
    .first()
    .pressSequentially(String(day.getUTCDate()).padStart(2, '0'));
  await part('month')
    .first()
    .pressSequentially(String(day.getUTCMonth() + 1).padStart(2, '0'));
  await part('year').first().pressSequentially(String(day.getUTCFullYear()));
}

const dayWords = (day: Date) =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(day);

/** How many risks the scorecard counts as accepted. */
function riskAccepted(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Scorecard' })
    .getByText(/^\d+ risk accepted$/);
}

test.beforeAll(async () => {
  const ask = await askAs('tomas.becker');
  await expect
    .poll(
      async () =>
        (
          await ask(
            `lens-review/entities/component/default/${COMPONENT}/reviews/generative-ai/handovers`,
          )
        ).json(),
      { timeout: 90_000 },
    )
    .toMatchObject({ items: [{ questionId: 'GENREL02' }] });
});

test('an improvement is planned field by field, shows where people look for it, and asks when it is done', async ({
  page,
}) => {
  await signIn(page, 'Tomas Becker', { path: `${TAB}&view=plan` });
  const item = planned(page, HIGH);
  await item.getByRole('button', { name: /^Plan:/ }).click();
  await pick(page, {
    field: item.getByRole('combobox', { name: /Owner/ }),
    typed: 'Tomas',
    picked: 'Tomas Becker',
  });
  await expect(item.getByText('Owner: Tomas Becker')).toBeVisible();
  await typeDay(item, new Date('2020-01-05'));
  await expect(item.getByRole('alert')).toContainText(
    "Not saved: '2020-01-05' has passed.",
  );
  await typeDay(item, DUE);
  await expect(item.getByText(`Due ${dayWords(DUE)}`)).toBeVisible();
  await expect(item.getByRole('alert')).toBeHidden();
  await item.getByLabel('Ticket link').fill('tickets');
  await page.keyboard.press('Enter');
  await expect(item.getByRole('alert')).toContainText('Not saved');
  await item
    .getByLabel('Ticket link')
    .fill('https://tickets.alderway.example/CLAIMS-500');
  await page.keyboard.press('Enter');
  await expect(item.getByRole('link', { name: /^Ticket/ })).toBeVisible();
  await expectNoSeriousAxeViolations(page);
  await screenshotInThemes(page, 'plan', () => expect(item).toBeVisible());
  await page.setViewportSize({ width: 768, height: 1000 });
  await expectNothingCutOff(page);

  await page.goto('/catalog/default/group/claims-team');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: 'Implement prompt template management' }),
  ).toContainText('Claims document pipeline');
  await page.goto('/');
  const row = page.getByRole('listitem').filter({ hasText: HIGH });
  await expect(row).toContainText(`Due ${dayWords(DUE)}`);
  await expectNoSeriousAxeViolations(page);
  await screenshot(page, 'our-plan');
  await row.getByRole('link', { name: new RegExp(HIGH) }).click();
  await expect(
    planned(page, HIGH).getByRole('button', { name: /^Close the plan/ }),
  ).toBeVisible();

  await item.getByRole('button', { name: /Status/ }).click();
  await page.getByRole('option', { name: 'Done' }).click();
  await item.getByRole('button', { name: /^Change the answer/ }).click();
  await question(page, 'GENSEC01')
    .getByRole('link', { name: new RegExp(`^Plan: ${HIGH}`) })
    .click();
  await expect(item).toContainText('Is it in place now?');
});

test('a risk is accepted by another person than who asked, and counted apart until it is revoked', async ({
  page,
  browser,
}) => {
  await signIn(page, 'Tomas Becker', { path: `${TAB}&view=plan` });
  const mine = planned(page, HIGH);
  await expect(riskAccepted(page)).toHaveText('0 risk accepted');
  await mine.getByRole('button', { name: /^Ask to accept the risk/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(/Why is the risk acceptable/)
    .fill('The logs are read by the gateway team.');
  await typeDay(dialog, inDays(500));
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    'more than a year ahead',
  );
  await typeDay(dialog, inDays(60));
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(mine).toContainText(
    'You cannot accept it: Whoever asks to accept a risk cannot accept it.',
  );
  await expect(
    mine.getByRole('button', { name: /^Accept the risk/ }),
  ).toHaveCount(0);
  const ask = await askAs('tomas.becker');
  const own = await ask(
    `lens-review/entities/component/default/${COMPONENT}/reviews/generative-ai/improvements/GENSEC01_BP04/acceptance/approve`,
    { method: 'POST' },
  );
  expect(own.status).toBe(403);

  const nora = await as(browser, 'Nora Lind', `${TAB}&view=plan`);
  await expect(planned(nora, HIGH)).toContainText(
    'is accepted by a member of group:default/risk-office',
  );
  await nora.context().close();

  const samuel = await as(browser, 'Samuel Okafor', `${TAB}&view=plan`);
  await planned(samuel, HIGH)
    .getByRole('button', { name: /^Accept the risk/ })
    .click();
  await expect(
    samuel.getByRole('region', { name: 'Accepted risks' }),
  ).toContainText('Accepted by Samuel Okafor');
  await expect(riskAccepted(samuel)).toHaveText('1 risk accepted');
  await expectNoSeriousAxeViolations(samuel);
  await screenshot(samuel, 'plan-accepted');
  await samuel.context().close();

  await page.reload();
  await expect(riskAccepted(page)).toHaveText('1 risk accepted');
  await mine.getByRole('button', { name: /^Revoke the acceptance/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Revoke', exact: true })
    .click();
  await expect(riskAccepted(page)).toHaveText('0 risk accepted');
});

test('a question is handed over, and answered by the other person, who may answer no other', async ({
  page,
  browser,
}) => {
  await signIn(page, 'Tomas Becker', { path: `${TAB}&question=GENOPS01` });
  const card = question(page, 'GENOPS01');
  await card.getByRole('button', { name: 'Hand over GENOPS01' }).click();
  const dialog = page.getByRole('dialog');
  await pick(page, {
    field: dialog.getByRole('combobox', { name: /To/ }),
    typed: 'Nora',
    picked: 'Nora Lind',
  });
  await dialog
    .getByLabel(/Message/)
    .fill('You evaluate the copilot. How do you do it?');
  await screenshot(page, 'hand-over');
  await dialog.getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect(card).toContainText('Handed to Nora Lind by Tomas Becker');
  await screenshot(page, 'handed-over');

  const nora = await as(browser, 'Nora Lind', '/');
  const handed = nora.getByRole('region', { name: 'Questions handed to you' });
  await expect(handed).toContainText('You evaluate the copilot.');
  await handed
    .getByRole('link', { name: 'Model performance evaluation' })
    .click();
  await expect(
    nora.getByText('One question of this review was handed to you'),
  ).toBeVisible();
  await expect(
    question(nora, 'GENOPS02').getByRole('radio').first(),
  ).toBeDisabled();
  await say(nora, 'Periodically evaluate functional performance', 'In place');
  await expectSaved(nora);
  await expectNoSeriousAxeViolations(nora);
  await screenshot(nora, 'handed-to-me');
  await nora.context().close();

  await page.reload();
  await expectSaid(
    page,
    'Periodically evaluate functional performance',
    'In place',
  );
  await card.getByRole('button', { name: 'Take GENOPS01 back' }).click();
  await expect(card.getByText('Handed to')).toBeHidden();
});

test('the history says all of it in words, and an answer is restored', async ({
  page,
}) => {
  await signIn(page, 'Tomas Becker', { path: `${TAB}&view=history` });
  const entries = page.getByRole('main').getByRole('listitem');
  for (const [headline, words] of [
    [
      'Took Model performance evaluation back',
      'nora.lind → Who may change the review, alone',
    ],
    ['Answered Model performance evaluation', 'Not in place → In place'],
    ['Handed Model performance evaluation over', 'Who may answer: nora.lind'],
    ['Took back the acceptance', 'Accepted → Not accepted'],
    ['Accepted the risk of', 'Asked for → Accepted until'],
    ['Asked to accept the risk of', 'The logs are read by the gateway team.'],
    ['Planned how to close', 'Owner: tomas.becker'],
  ]) {
    await expect(
      entries.filter({ hasText: headline }).filter({ hasText: words }).first(),
    ).toBeVisible();
  }
  await expectNoSeriousAxeViolations(page);
  await screenshot(page, 'history-plan');
  const older = page.getByRole('button', { name: 'Show older changes' });
  while (await older.isVisible()) {
    await older.click();
    await expect(page.getByText('Loading the history')).toBeHidden();
  }
  await page
    .getByRole('button', {
      name: /^Restore the answer to Model performance evaluation/,
    })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Restore', exact: true })
    .click();
  await expect(
    entries.filter({ hasText: 'In place → Not in place' }).first(),
  ).toContainText('Answered Model performance evaluation');
  await openView(page, 'Questions');
  await expectSaid(
    page,
    'Periodically evaluate functional performance',
    'Not in place',
  );
});
