import { readFile } from 'node:fs/promises';
import { Download, expect, Page } from '@playwright/test';
import {
  askAs,
  expectFleetIsRead,
  expectNoSeriousAxeViolations,
  openFleet,
  openTab,
  screenshotInThemes,
  signIn,
  test,
} from './support';

const COMPONENT = 'claims-document-pipeline';
const LENS = '?lens=generative-ai';

test.beforeEach(() => test.setTimeout(180_000));

const dialog = (page: Page) => page.getByRole('dialog');

async function openReports(page: Page) {
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

async function download(page: Page, title: string): Promise<Download> {
  const arrives = page.waitForEvent('download');
  await dialog(page)
    .getByRole('button', { name: `Download ${title}` })
    .click();
  return arrives;
}

const textOf = async (file: Download) => readFile(await file.path(), 'utf8');

test('who may read a review looks at its report and takes it along', async ({
  page,
}) => {
  await signIn(page, 'Nora Lind');
  await openTab(page, COMPONENT, LENS);
  await openReports(page);
  // Nora does not own it: she reads, and imports nothing.
  await expect(dialog(page).getByLabel('Files')).toHaveCount(0);

  await dialog(page).getByRole('button', { name: 'Preview' }).click();
  const preview = page.frameLocator('iframe[title^="Preview"]');
  await expect(
    preview.getByRole('heading', { name: 'Claims document pipeline' }),
  ).toBeVisible();
  await expect(preview.locator('svg').first()).toBeVisible();
  // The policy of the page lets its own style through.
  await expect(preview.locator('h1')).toHaveCSS('break-after', 'avoid');

  const tab = page.waitForEvent('popup');
  await dialog(page)
    .getByRole('button', { name: 'Open in a tab to print' })
    .click();
  const printed = await tab;
  await expect(
    printed.getByRole('heading', { name: 'Improvement plan' }),
  ).toBeVisible();
  await printed.close();

  for (const [title, name, part] of [
    ['Page to read and print', /\.html$/, '<!doctype html>'],
    ['Markdown', /\.md$/, '## Improvement plan'],
    ['CSV', /\.csv$/, 'Component,Lens,'],
    ['JSON', /\.json$/, '"nothingAnswered": false'],
    ['Shell script', /\.sh$/, 'aws wellarchitected update-answer'],
    ['AGENTS.md', /^AGENTS\.md$/, 'Never mark a best practice as done'],
    ['Kiro steering file', /\.md$/, 'inclusion: always'],
  ] as const) {
    const file = await download(page, title);
    expect(file.suggestedFilename()).toMatch(name);
    expect(await textOf(file)).toContain(part);
  }
});

test('an owner imports answers of the AWS tool after a look at them', async ({
  page,
}) => {
  const ask = await askAs('nora.lind');
  const review =
    'lens-review/entities/component/default/contact-router/reviews/generative-ai';
  await ask(review, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  await signIn(page, 'Nora Lind');
  await openTab(page, 'contact-router', LENS);
  await openReports(page);
  const choose = (name: string, content: string) =>
    dialog(page)
      .getByLabel('Files')
      .setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
  await choose('broken.json', '{');
  await expect(dialog(page).getByRole('alert')).toContainText(
    'broken.json is not JSON',
  );
  await choose(
    'answers.json',
    JSON.stringify({
      WorkloadId: 'a'.repeat(32),
      AnswerSummaries: [
        {
          QuestionId: 'GENSEC04',
          SelectedChoices: ['GENSEC04_BP01', 'GENSEC04_no'],
        },
        { QuestionId: 'OPS01', SelectedChoices: ['ops_1'] },
      ],
    }),
  );
  await expect(dialog(page).getByText('1 new and 0 changed')).toBeVisible();
  await expect(
    dialog(page).getByText('GENSEC04_no means none of these'),
  ).toBeVisible();
  await expect(dialog(page).getByText('Not in this lens: OPS01')).toBeVisible();
  await expectNoSeriousAxeViolations(page);
  await dialog(page)
    .getByRole('button', { name: 'Write these answers' })
    .click();
  await expect(dialog(page).getByText('The answers are written')).toBeVisible();
  const { answers } = await (await ask(review)).json();
  expect(answers).toMatchObject([
    {
      questionId: 'GENSEC04',
      selectedChoices: ['GENSEC04_BP01'],
      updatedBy: 'user:default/nora.lind',
    },
  ]);
  await ask(review, { method: 'DELETE' });
});

test('the fleet page gives a report of what it shows', async ({ page }) => {
  await signIn(page);
  await expectFleetIsRead(page);
  await openFleet(page, '?owner=group:default/insurance');
  await openReports(page);
  const text = await textOf(await download(page, 'Markdown'));
  expect(text).toContain('The fleet against the Generative AI Lens');
  expect(text).toContain('Claims document pipeline');
  expect(text).not.toContain('Support copilot');
});

test('the reports are to be looked at in both themes', async ({ page }) => {
  await signIn(page, 'Tomas Becker');
  await openTab(page, COMPONENT, LENS);
  await screenshotInThemes(page, 'reports', async () => {
    await openReports(page);
    await expect(dialog(page).getByText('For a coding agent')).toBeVisible();
    await expectNoSeriousAxeViolations(page);
  });
});
