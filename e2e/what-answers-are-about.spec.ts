import { expect, Page } from '@playwright/test';
import {
  Ask,
  askAs,
  expectNoSeriousAxeViolations,
  openTab,
  openView,
  question,
  screenshotInThemes,
  signIn,
  untilCatalogued,
  test,
} from './support';

/** The catalog asks the ledger every 30 seconds what has changed. */
const IN_THE_CATALOG_MS = 90_000;
const LENS = 'generative-ai';
/** Of the demo: answered when `production` of one of its prompts was another version. */
const MOVED = 'knowledge-search';
/** No other test uses it. */
const OWN = 'itinerary-planner';
const DAY_PLAN = 'genai-catalog/prompts/default/shop-day-plan/curation';

interface AnswerReply {
  questionId: string;
  subjects?: { changes: { from?: string; to?: string }[] };
}

test.beforeAll(untilCatalogued);

const review = (component: string) =>
  `lens-review/entities/component/default/${component}/reviews/${LENS}`;

const json = (method: string, body: object, headers = {}) => ({
  method,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Has evidence collected and looks again what answers are about; the questions whose answers want confirmation. */
async function asking(component: string, ask: Ask): Promise<string[]> {
  await ask(`${review(component)}/evidence/refresh`, { method: 'POST' });
  const { answers } = await (await ask(review(component))).json();
  return answers.flatMap(({ questionId, subjects }: AnswerReply) =>
    subjects?.changes.length ? [questionId] : [],
  );
}

const changedIn = (page: Page, id: string) =>
  question(page, id).getByText('What this answer was about has changed');

test('production of a prompt has moved: only the answers about prompts ask, and others see it', async ({
  browser,
}) => {
  const ask = await askAs('mei.tanaka');
  await expect
    .poll(() => asking(MOVED, ask), { timeout: IN_THE_CATALOG_MS })
    .toContain('GENSEC02');
  const before = (await asking(MOVED, ask)).length;

  const mei = await (await browser.newContext()).newPage();
  await signIn(mei, 'Mei Tanaka');
  await openTab(mei, MOVED, '?question=GENSEC02');
  await expect(
    mei.getByText(`${before} answers may not be true any more`),
  ).toBeVisible();
  await expect(question(mei, 'GENSEC02')).toContainText(
    'Prompt Answer with sources: production moved from version 1 to version 2',
  );
  await expect(question(mei, 'GENSEC03')).toBeVisible();
  await expect(changedIn(mei, 'GENSEC03')).toBeHidden();
  await expectNoSeriousAxeViolations(mei);

  const tomas = await (await browser.newContext()).newPage();
  await signIn(tomas, 'Tomas Becker');
  await openTab(tomas, MOVED, '?question=GENSEC02');
  await expect(changedIn(tomas, 'GENSEC02')).toBeVisible();
  await expect(
    question(tomas, 'GENSEC02').getByRole('button', { name: /still true/ }),
  ).toBeHidden();
  await tomas.context().close();

  await mei.getByRole('link', { name: 'Look at them and confirm' }).click();
  await screenshotInThemes(mei, 'still-true-changed', async () => {
    await expect(
      mei.getByText('About something that has changed').first(),
    ).toBeVisible();
  });
  await expectNoSeriousAxeViolations(mei);
  await mei
    .getByRole('button', { name: 'Response validation: still true' })
    .click();
  await expect(
    mei.getByText(`${before - 1} answers may not be true any more`),
  ).toBeVisible();
  await openView(mei, 'History');
  await expect(
    mei
      .getByRole('listitem')
      .filter({ hasText: 'Confirmed that Response validation is still true' })
      .filter({ hasText: 'production moved from version 1 to version 2' })
      .first(),
  ).toBeVisible();

  await openTab(mei, MOVED, '?pillar=operational-excellence');
  await question(mei, 'GENOPS03')
    .getByRole('link', { name: 'Compare versions 1 and 2' })
    .click();
  await expect(mei.getByRole('region', { name: 'Compare' })).toBeVisible();
  await mei.context().close();
});

test('a model takes the place of another: the answers about models ask until they are confirmed', async ({
  page,
}) => {
  const ask = await askAs('mei.tanaka');
  await ask(review(OWN), json('PUT', {}));
  try {
    await expect(async () =>
      expect(await asking(OWN, ask)).toEqual([]),
    ).toPass();
    for (const questionId of ['GENREL01', 'GENSEC03']) {
      const saved = await ask(
        `${review(OWN)}/answers/${questionId}`,
        json(
          'PUT',
          { selectedChoices: [`${questionId}_no`] },
          { 'If-Match': '"0"' },
        ),
      );
      expect(saved.status).toBe(200);
    }
    const models = ['model:default/nova-lite'];
    expect((await ask(DAY_PLAN, json('PATCH', { models }))).status).toBe(200);
    await expect
      .poll(() => asking(OWN, ask), { timeout: IN_THE_CATALOG_MS })
      .toEqual(['GENREL01']);

    await signIn(page, 'Mei Tanaka');
    await openTab(page, OWN, '?question=GENREL01');
    await expect(
      page.getByText('One answer may not be true any more'),
    ).toBeVisible();
    await expect(question(page, 'GENREL01')).toContainText(
      'Model Amazon Nova Lite is used now, in version',
    );
    await question(page, 'GENREL01')
      .getByRole('button', { name: /still true/ })
      .click();
    await expect(changedIn(page, 'GENREL01')).toBeHidden();
    expect(await asking(OWN, ask)).toEqual([]);
  } finally {
    await ask(DAY_PLAN, json('PATCH', { models: null }));
    await ask(review(OWN), { method: 'DELETE' });
  }
});

test('a model that retires shows which answers and evaluations end with it', async ({
  page,
}) => {
  const ask = await askAs('samuel.okafor');
  const path = 'lens-review/subjects/model/default/claude-3-7-sonnet/answers';
  const mei = await askAs('mei.tanaka');
  await expect
    .poll(
      async () => {
        await asking('claims-document-pipeline', mei);
        return (await (await ask(path)).json()).totalItems;
      },
      { timeout: IN_THE_CATALOG_MS },
    )
    .toBeGreaterThan(0);

  await signIn(page, 'Samuel Okafor', {
    path: '/genai-catalog/retirements',
  });
  await page.getByRole('link', { name: '2 evaluations end with it' }).click();
  const card = page.getByRole('heading', {
    name: 'Answers that end with this model',
  });
  await screenshotInThemes(page, 'ends-with-model', () =>
    expect(card).toBeVisible(),
  );
  await expectNoSeriousAxeViolations(page);
  await page.getByRole('link', { name: 'Model', exact: true }).click();
  await expect(
    page.getByRole('region', { name: 'Evaluations that end with it' }),
  ).toContainText('Invoice extraction');
  await page.goBack();
  await page
    .getByRole('link', {
      name: 'Claims document pipeline: Cost-aware prompting',
    })
    .click();
  await expect(question(page, 'GENCOST03')).toBeVisible();
});
