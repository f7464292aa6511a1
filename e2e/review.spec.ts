import { expect, Page } from '@playwright/test';
import {
  expectSaid,
  expectSaved,
  openPillar,
  openTab,
  openView,
  practice,
  question,
  say,
  screenshot,
  signIn,
  test,
} from './support';

const PILLARS = [
  'Operational Excellence',
  'Security',
  'Reliability',
  'Performance Efficiency',
  'Cost Optimization',
  'Sustainability',
];

/** What a copilot without agents, training and self-hosting says of itself. */
const COPILOT = [
  ['Does it look up documents', 'Yes'],
  ['Can a model call tools', 'No'],
  ['Do you train or tune', 'No, prompts and retrieval only'],
  ['Do you run any model on instances', 'No, managed model services only'],
  ['in more than one Region', 'No, one Region'],
  ['Can text, files or pages from people', 'Yes'],
  ['contain personal data', 'Yes'],
  ['How far along is it', 'Production'],
];

/** A number of the scorecard. */
function counted(page: Page, words: string) {
  return page
    .getByRole('list', { name: 'Best practices' })
    .getByRole('listitem')
    .filter({ hasText: words });
}

/** Says *in place* of everything in the pillar that is asked and has no answer. */
async function answerWhatIsLeft(page: Page) {
  const groups = page.locator('[id^=question-]').getByRole('radiogroup');
  for (const group of await groups.all()) {
    if (!(await group.getByRole('radio', { checked: true }).count())) {
      await group.getByRole('radio', { name: 'In place', exact: true }).click();
    }
  }
}

test('a service owner reviews a component from the first question to submission', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'Nora Lind');
  await openTab(page, 'call-notes');

  await test.step('nobody has decided yet: say that it uses generative AI', async () => {
    await expect(
      page.getByRole('heading', { name: 'Does this use generative AI?' }),
    ).toBeVisible();
    await screenshot(page, 'undecided');
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
  });

  await test.step('begin with the scope facts', async () => {
    for (const [fact, value] of COPILOT) {
      await page
        .getByRole('radiogroup', { name: fact })
        .getByText(value, { exact: true })
        .click();
    }
    const left = page.getByRole('status').filter({ hasText: 'questions' });
    const [, questions, minutes] = /(\d+) questions.*?(\d+) minutes/.exec(
      (await left.textContent()) ?? '',
    )!;
    expect(Number(questions)).toBeLessThanOrEqual(24);
    expect(Number(minutes)).toBeLessThanOrEqual(40);
    await screenshot(page, 'begin');
    await page.getByRole('button', { name: 'Start the review' }).click();
    await expect(page.getByText(`0 of ${questions} questions`)).toBeVisible();
  });

  await test.step('a review that has just begun shows nothing as open', async () => {
    await expect(counted(page, '0 open, high risk')).toBeVisible();
  });

  await test.step('answer, with a gap, an unknown and a reason', async () => {
    await openPillar(page, 'Security');
    await say(page, 'Implement a secure prompt catalog', 'Not in place');
    await say(
      page,
      'Sanitize and validate user inputs to foundation models',
      'In place',
    );
    await expectSaved(page);
    await expect(counted(page, '1 open, medium risk')).toBeVisible();

    await openPillar(page, 'Reliability');
    const gap = 'Implement a model catalog';
    await say(page, gap, "Don't know");
    await say(page, 'Implement a prompt catalog', 'In place');
    await expectSaved(page);
  });

  await test.step('the submit dialog names what is missing', async () => {
    await page.getByRole('button', { name: /^Submit \(/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await expect(
      dialog.getByRole('button', { name: 'Submit', exact: true }),
    ).toBeDisabled();
    await page.keyboard.press('Escape');
  });

  await test.step('answer the rest and submit', async () => {
    for (const pillar of PILLARS) {
      await openPillar(page, pillar);
      await answerWhatIsLeft(page);
    }
    await expectSaved(page);
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Submit', exact: true })
      .click();
    await expect(page.getByText('Submitted', { exact: false })).toBeVisible();
    await expect(page.getByText('Complete', { exact: true })).toBeVisible();
  });

  await test.step('a reload shows the same', async () => {
    await page.reload();
    await expect(page.getByText('Complete', { exact: true })).toBeVisible();
    await expect(counted(page, '1 open, medium risk')).toBeVisible();
    await openPillar(page, 'Security');
    await expectSaid(page, 'Implement a secure prompt catalog', 'Not in place');
    await openPillar(page, 'Reliability');
    await expectSaid(page, 'Implement a model catalog', "Don't know");
  });

  await test.step('the history tells who said what', async () => {
    await openView(page, 'History');
    await expect(page.getByText('Nora Lind').first()).toBeVisible();
    await screenshot(page, 'history');
  });
});

test('two people edit one answer: the second is told, and picks', async ({
  browser,
}) => {
  const [nora, mei] = await Promise.all(
    ['Nora Lind', 'Mei Tanaka'].map(async name => {
      const page = await (await browser.newContext()).newPage();
      await signIn(page, name);
      await openTab(page, 'support-copilot', '?question=GENSEC02');
      await expect(question(page, 'GENSEC02')).toBeVisible();
      return page;
    }),
  );
  const guardrails =
    'Implement guardrails to mitigate harmful or incorrect model responses';
  await say(nora, guardrails, "Don't know");
  await expectSaved(nora);

  await say(mei, guardrails, 'Not in place');
  const conflict = question(mei, 'GENSEC02').getByRole('alert');
  await expect(conflict).toContainText('Nora Lind');
  await expect(conflict.getByRole('row', { name: /differs/ })).toHaveCount(1);
  await screenshot(mei, 'conflict');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expectSaved(mei);

  await nora.reload();
  await expect(question(nora, 'GENSEC02')).toBeVisible();
  await expectSaid(nora, guardrails, 'Not in place');
});

test('somebody of another team reads a review and cannot change it', async ({
  page,
}) => {
  await signIn(page, 'Tomas Becker');
  await openTab(page, 'support-copilot', '?question=GENREL04');
  await expect(question(page, 'GENREL04')).toBeVisible();
  await expect(
    practice(page, 'Implement a prompt catalog').getByRole('radio').first(),
  ).toBeDisabled();
  await expect(page.getByRole('button', { name: /^Submit/ })).toHaveCount(0);
});

test('whoever says that a lens does not concern a component gives a reason', async ({
  page,
}) => {
  await signIn(page);
  await openTab(page, 'warehouse-loader');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Say no' })).toBeDisabled();
  await page.getByLabel('Why not?').fill('It moves rows and asks no model.');
  await page.getByRole('button', { name: 'Say no' }).click();
  await expect(
    page.getByText('It moves rows and asks no model.'),
  ).toBeVisible();
});
