import { expect, Page } from '@playwright/test';
import {
  askAs,
  askWith,
  openTab,
  question,
  screenshot,
  screenshotInThemes,
  serviceToken,
  signIn,
  test,
  type Ask,
} from './support';

const REVIEW =
  'lens-review/entities/component/default/support-copilot/reviews/generative-ai';
const PRACTICE = { questionId: 'GENOPS01', choiceId: 'GENOPS01_BP01' };
const TITLE = 'Periodically evaluate functional performance';
const QUERY = `?question=${PRACTICE.questionId}&practice=${PRACTICE.choiceId}`;

test.skip(!serviceToken, 'The portal under test is somebody else’s.');
const pipeline = askWith(`Bearer ${serviceToken}`);

/** Sends evidence on one best practice, as the step of a pipeline does. */
function push(
  item: object,
  {
    ask = pipeline,
    tool = 'answer-evaluation',
  }: { ask?: Ask; tool?: string } = {},
) {
  return ask(`${REVIEW}/evidence`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ tool, items: [{ ...PRACTICE, ...item }] }),
  });
}

/** Of the pillar of the question: how much is in place and not contradicted, and how much of it verified. */
async function credit(ask: Ask) {
  const { scorecard } = await (await ask(REVIEW)).json();
  const { maturity } = scorecard.pillars.find(
    ({ pillarId }: { pillarId: string }) =>
      pillarId === 'operationalExcellence',
  );
  return maturity;
}

const row = (page: Page) =>
  question(page, PRACTICE.questionId)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: TITLE }) });

test.beforeAll(async () => {
  const nora = await askAs('nora.lind');
  await expect
    .poll(async () => (await nora(REVIEW)).status, { timeout: 90_000 })
    .toBe(200);
});

// Nothing of it weighs in what other tests look at.
test.afterAll(async () => {
  if (serviceToken) {
    await push({ verdict: 'nothing-found', sentence: 'Not evaluated.' });
  }
});

test('what a pipeline sends stands in the tab of the owner, and takes the credit of a claim that it contradicts', async ({
  page,
}) => {
  const nora = await askAs('nora.lind');
  const before = await credit(nora);
  const sent = await push({
    verdict: 'supports',
    sentence: '236 of 240 cases passed: <b>98 %</b>.',
    link: 'https://ci.example.com/runs/4711',
    file: 'evaluation/cases.yaml',
    line: 12,
  });
  expect(sent.status).toBe(200);
  expect((await credit(nora)).verified).toBeGreaterThan(before.verified);

  await signIn(page, 'Nora Lind');
  await openTab(page, 'support-copilot', QUERY);
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(row(page)).toContainText('Supported');
  await expect(evidence).toContainText('236 of 240 cases passed: <b>98 %</b>.');
  await expect(evidence).toContainText('answer-evaluation, just now, expires');
  await expect(
    evidence.getByRole('link', { name: 'evaluation/cases.yaml:12' }),
  ).toHaveAttribute('href', 'https://ci.example.com/runs/4711');
  await screenshotInThemes(page, 'evidence-push', () =>
    expect(evidence).toContainText('Supported'),
  );

  const turned = await push({
    verdict: 'contradicts',
    sentence: '61 of 240 cases failed after the last change.',
  });
  expect(turned.status).toBe(200);
  const after = await credit(nora);
  expect(after.claimed).toBeLessThan(before.claimed);
  await page.reload();
  await expect(row(page)).toContainText('Contradicted');
  await expect(evidence).toContainText('61 of 240 cases failed');
  await evidence.getByText('What was said before').click();
  await expect(evidence).toContainText('236 of 240 cases passed');
});

test('nobody else sends evidence, and not for another tool', async () => {
  const item = { verdict: 'supports', sentence: 'All is well.' };
  const nora = await askAs('nora.lind');
  expect((await push(item, { ask: nora })).status).toBe(403);
  expect((await push(item, { tool: 'secret-scan' })).status).toBe(403);
  const unknown = await push({ ...item, choiceId: 'GENOPS01_BP77' });
  expect(unknown.status).toBe(400);
  expect((await unknown.json()).error.message).toMatch(/^items\[0\]\.choiceId/);
});

test('the lens says where its evidence comes from', async ({ page }) => {
  await signIn(page, 'Nora Lind');
  await openTab(page, 'support-copilot', '?view=about');
  const about = page.getByRole('region', { name: 'About this lens' });
  await about.getByRole('button', { name: 'Evidence comes from' }).click();
  await expect(
    about.getByRole('heading', { name: 'Catalog metadata' }),
  ).toBeVisible();
  await expect(
    about.getByRole('heading', { name: 'answer-evaluation' }),
  ).toBeVisible();
  await expect(
    about.getByRole('heading', { name: 'GenAI catalog' }),
  ).toBeVisible();
  await screenshot(page, 'evidence-sources');
});
