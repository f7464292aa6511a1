import { expect, Locator, Page } from '@playwright/test';
import {
  askAsGuest,
  question,
  screenshot,
  screenshotInThemes,
  signIn,
  test,
  type Ask,
  untilCatalogued,
} from './support';

const PROMPT_CATALOG = 'Implement a prompt catalog';
const MODEL_CATALOG = 'Implement a model catalog';

/** What a portal that has just been started says to begin with: the ledger does not know yet who uses what. */
const NOT_KNOWN_YET = /^(undeclared|nothing-found)$/;

test.beforeAll(async () => {
  await untilCatalogued();
  const ask = await askAsGuest();
  for (const component of ['support-copilot', 'claims-document-pipeline']) {
    await expect
      .poll(() => modelCatalogNow(component, ask), { timeout: 60_000 })
      .not.toMatch(NOT_KNOWN_YET);
  }
});

/** Has evidence collected, as the portal does every few hours; what it then says of the model catalog. */
async function modelCatalogNow(component: string, ask: Ask): Promise<string> {
  const evidence = await ask(
    `lens-review/entities/component/default/${component}/reviews/generative-ai/evidence/refresh`,
    { method: 'POST' },
  );
  const { items } = await evidence.json();
  return items.find(
    (item: { choiceId: string }) => item.choiceId === 'GENREL04_BP02',
  ).standing;
}

/** A best practice of GENREL04 among the questions. */
function practiceRow(page: Page, title: string): Locator {
  return question(page, 'GENREL04')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) });
}

/** Opens the guidance on a best practice of GENREL04 as that person; resolves to what evidence says there. */
async function openEvidence(
  page: Page,
  options: { as: string; component: string; choice: string },
) {
  const { as, component, choice } = options;
  await signIn(page, as, {
    path: `/catalog/default/component/${component}/lens-review?question=GENREL04&practice=${choice}`,
  });
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence).toContainText('GenAI catalog was asked');
  return evidence;
}

test('evidence of the GenAI catalog stands beside the best practices of GENREL04', async ({
  page,
}) => {
  const evidence = await openEvidence(page, {
    as: 'Nora Lind',
    component: 'support-copilot',
    choice: 'GENREL04_BP01',
  });
  await expect(practiceRow(page, PROMPT_CATALOG)).toContainText('Supported');
  await expect(practiceRow(page, MODEL_CATALOG)).toContainText('Supported');
  await expect(evidence).toContainText('Recorded: versions, a label, no drift');
  await screenshotInThemes(page, 'evidence', () =>
    expect(evidence).toContainText('Supported'),
  );
  await evidence.getByRole('link', { name: 'Ticket triage' }).click();
  await expect(
    page.getByRole('heading', { name: 'Ticket triage' }),
  ).toBeVisible();
});

test('evidence is asked for anew', async ({ page }) => {
  const evidence = await openEvidence(page, {
    as: 'Nora Lind',
    component: 'support-copilot',
    choice: 'GENREL04_BP02',
  });
  const asked = () =>
    evidence
      .getByText(/^GenAI catalog was asked/)
      .getByRole('time')
      .getAttribute('datetime');
  const before = await asked();
  await evidence.getByRole('button', { name: 'Refresh now' }).click();
  await expect.poll(asked).not.toBe(before);
  await expect(evidence).toContainText('Recorded: a version, approval, a card');
});

test('what contradicts a best practice is disputed with a reason, which can be taken back', async ({
  page,
}) => {
  const evidence = await openEvidence(page, {
    as: 'Tomas Becker',
    component: 'claims-document-pipeline',
    choice: 'GENREL04_BP02',
  });
  await expect(practiceRow(page, MODEL_CATALOG)).toContainText('Contradicted');
  await expect(evidence).toContainText('past its end of life');
  await screenshotInThemes(page, 'evidence-contradicted', () =>
    expect(evidence).toContainText('Contradicted'),
  );

  await evidence.getByRole('button', { name: 'Dispute', exact: true }).click();
  const send = evidence.getByRole('button', { name: 'Dispute the evidence' });
  await expect(send).toBeDisabled();
  const reason = 'Version 2 is replaced this week; the new one is in review.';
  await evidence.getByLabel('Why is the evidence wrong?').fill(reason);
  await send.click();
  await expect(practiceRow(page, MODEL_CATALOG)).toContainText('Disputed');

  await page.reload();
  await expect(evidence).toContainText(reason);
  await expect(evidence).toContainText('Disputed by Tomas Becker');
  await screenshot(page, 'evidence-disputed');

  await evidence.getByRole('button', { name: 'Take the dispute back' }).click();
  await expect(practiceRow(page, MODEL_CATALOG)).toContainText('Contradicted');
  await expect(evidence.getByText(reason)).toBeHidden();
});

test('somebody of another team sees evidence, and may not dispute it or ask anew', async ({
  page,
}) => {
  const evidence = await openEvidence(page, {
    as: 'Nora Lind',
    component: 'claims-document-pipeline',
    choice: 'GENREL04_BP02',
  });
  await expect(evidence).toContainText('Contradicted');
  await expect(evidence.getByRole('button')).toHaveCount(0);
});
