import { Browser, expect, Locator, Page } from '@playwright/test';
import {
  Ask,
  askAs,
  expectNoSeriousAxeViolations,
  expectNothingCutOff,
  openView,
  question,
  screenshot,
  screenshotInThemes,
  signIn,
  test,
} from './support';

/** A component of Nora's that no other test reviews, in a system that nobody else provides for. */
const COMPONENT = 'help-chatbot';
const LENS = 'lens=generative-ai';
const TAB = `/catalog/default/component/${COMPONENT}/lens-review?${LENS}`;
const SYSTEM = `/catalog/default/system/customer-care/lens-review?${LENS}`;
const REVIEW = `lens-review/entities/component/default/${COMPONENT}/reviews/generative-ai`;
const PROVISIONS =
  'lens-review/entities/system/default/customer-care/provisions/generative-ai';

const GUARDRAILS =
  'Implement guardrails to mitigate harmful or incorrect model responses';
const EVALUATION = 'Periodically evaluate functional performance';
const STATEMENT = 'One filter stands before every channel of Customer Care.';

/** Opens the portal at `path` as another person, in a browser of their own. */
async function as(browser: Browser, name: string, path: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name, { path });
  return page;
}

const send = (ask: Ask, path: string, method: string, body?: object) =>
  ask(path, {
    method,
    headers: { 'Content-Type': 'application/json', 'If-Match': '"0"' },
    ...(body && { body: JSON.stringify(body) }),
  });

/** A best practice in a list of the view. */
function item(page: Page, list: string, title: string): Locator {
  return page
    .getByRole('region', { name: list, exact: true })
    .getByRole('listitem')
    .filter({ hasText: title });
}

test.beforeAll(async () => {
  const nora = await askAs('nora.lind');
  await expect
    .poll(async () => (await send(nora, REVIEW, 'PUT', {})).status, {
      timeout: 90_000,
    })
    .toBeLessThan(300);
});

test.afterAll(async () => {
  const mei = await askAs('mei.tanaka');
  await send(mei, `${PROVISIONS}/GENSEC02_BP01`, 'DELETE');
  await send(mei, `${PROVISIONS}/GENOPS01_BP01`, 'DELETE');
  await send(await askAs('nora.lind'), REVIEW, 'DELETE');
});

test('a system provides to what is part of it, without a review of its own', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka', { path: SYSTEM });
  const others = page.getByRole('region', { name: 'Provided to others' });
  await expect(others).toContainText('depend on this system');
  await others.getByRole('button', { name: 'Provide a best practice' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Best practice/ }).click();
  await page.getByRole('option', { name: GUARDRAILS }).click();
  await dialog.getByLabel(/What do you do for those/).fill(STATEMENT);
  await dialog.getByLabel(/^Link/).fill('our wiki');
  await dialog.getByRole('button', { name: 'Provide', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    'It is not provided yet',
  );
  await dialog.getByLabel(/^Link/).fill('https://care.alderway.example/filter');
  await expectNoSeriousAxeViolations(page);
  await screenshot(page, 'provide-dialog');
  await dialog.getByRole('button', { name: 'Provide', exact: true }).click();
  await expect(others.getByRole('listitem')).toContainText(STATEMENT);
  await expect(others).toContainText('No review takes it yet');
  await expectNoSeriousAxeViolations(page);
  await screenshotInThemes(page, 'provided-to-others', () =>
    expect(others).toContainText(STATEMENT),
  );

  const tomas = await askAs('tomas.becker');
  const refused = await send(tomas, `${PROVISIONS}/GENOPS01_BP01`, 'PUT', {
    statement: 'Not mine to say.',
  });
  expect(refused.status).toBe(403);
});

test('those who are part of it take it in bulk, and override it with a reason', async ({
  page,
}) => {
  const mei = await askAs('mei.tanaka');
  const provided = await send(mei, `${PROVISIONS}/GENOPS01_BP01`, 'PUT', {
    statement: 'We run 240 cases against every change.',
  });
  expect(provided.status).toBe(201);

  await signIn(page, 'Nora Lind', { path: TAB });
  await expect(
    page.getByText(
      'Customer care provides 2 best practices that are open or unanswered here',
    ),
  ).toBeVisible();
  await screenshot(page, 'provided-notice');
  await page.getByRole('link', { name: 'Look at what others provide' }).click();
  const toTake = page.getByRole('region', { name: 'To take' });
  await expectNoSeriousAxeViolations(page);
  await toTake.getByText('All', { exact: true }).click();
  await toTake.getByRole('button', { name: 'Take 2 best practices' }).click();
  await expect(item(page, 'Taken', GUARDRAILS)).toContainText('Provided by');
  await expect(item(page, 'Taken', EVALUATION)).toContainText('In place');
  await expect(toTake).toBeHidden();
  await expectNoSeriousAxeViolations(page);
  await screenshotInThemes(page, 'provided-taken', () =>
    expect(item(page, 'Taken', GUARDRAILS)).toBeVisible(),
  );
  await page.setViewportSize({ width: 768, height: 1000 });
  await expectNothingCutOff(page);
  await screenshot(page, 'provided-taken-narrow');
  await page.setViewportSize({ width: 1280, height: 800 });

  await item(page, 'Taken', EVALUATION)
    .getByRole('button', { name: 'Open the question of' })
    .click();
  const card = question(page, 'GENOPS01');
  await expect(card).toContainText('Provided by Customer care');
  await expect(card).toContainText('We run 240 cases against every change.');
  await card.getByRole('button', { name: `Override: ${EVALUATION}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Why does it not hold here?')
    .fill('The tree of questions is not among the cases.');
  await dialog.getByRole('button', { name: 'Override', exact: true }).click();
  await expect(card).toContainText(
    'The tree of questions is not among the cases.',
  );
  await expect(
    card.getByRole('button', { name: `Take it after all: ${EVALUATION}` }),
  ).toBeVisible();
  await expectNoSeriousAxeViolations(page);
  await screenshot(page, 'provided-overridden');
});

test('what is withdrawn counts nowhere any more, and everybody is told', async ({
  page,
  browser,
}) => {
  const mei = await as(browser, 'Mei Tanaka', SYSTEM);
  const others = mei.getByRole('region', { name: 'Provided to others' });
  await expect(
    others.getByRole('listitem').filter({ hasText: GUARDRAILS }),
  ).toContainText('1 review takes it');
  await others.getByRole('button', { name: `Withdraw: ${GUARDRAILS}` }).click();
  const dialog = mei.getByRole('dialog');
  await expect(dialog).toContainText('1 review takes it');
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(others).not.toContainText(GUARDRAILS);
  await mei.context().close();

  await signIn(page, 'Samuel Okafor', { path: TAB });
  await expect(
    page.getByText('1 best practice that others provided counts no longer'),
  ).toBeVisible();
  await page
    .getByRole('link', { name: 'Look at what others provide no longer' })
    .click();
  const lost = item(page, 'Lost', GUARDRAILS);
  await expect(lost).toContainText(
    'Customer care provides this no longer. It counts here no longer.',
  );
  await expect(
    lost.getByRole('button', { name: /^Remove this note/ }),
  ).toHaveCount(0);
  await expectNoSeriousAxeViolations(page);
  await screenshotInThemes(page, 'provided-lost', () =>
    expect(lost).toBeVisible(),
  );

  await openView(page, 'History');
  const entries = page.getByRole('main').getByRole('listitem');
  for (const [headline, words] of [
    [`What is provided for “${GUARDRAILS}” has changed`, 'withdrew it'],
    [`Overrode what is provided for “${EVALUATION}”`, 'not among the cases'],
    [`Took “${GUARDRAILS}” from a provider`, STATEMENT],
  ]) {
    await expect(
      entries.filter({ hasText: headline }).filter({ hasText: words }).first(),
    ).toBeVisible();
  }
  await screenshot(page, 'provided-history');
});
