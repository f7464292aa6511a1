import { expect } from '@playwright/test';
import {
  BOX,
  screenshot,
  screenshotInThemes,
  signIn,
  test,
  untilCatalogued,
} from './support';

test.beforeAll(untilCatalogued);

test('the list is narrowed down by facets, which stand in the address', async ({
  page,
}) => {
  await signIn(page, 'Nora Lind', { path: '/genai-catalog' });
  const facet = (group: string, value: RegExp) =>
    page
      .getByRole('group', { name: group, exact: true })
      .getByRole('checkbox', { name: value });
  const choose = (group: string, value: RegExp) =>
    facet(group, value).check(BOX);
  const prompt = page.getByRole('link', { name: 'Claim triage' });
  await expect(prompt).toBeVisible();

  await choose('Kind', /^Models/);
  await expect(prompt).toBeHidden();
  await choose('Owner', /^Claims/);
  await expect(page.getByRole('rowheader')).toHaveText([
    /^Claims triage 1/,
    /^Claims triage 2/,
  ]);
  await choose('Retirement', /^Within 90 days/);
  await expect(page.getByRole('rowheader')).toHaveText([/^Claims triage 1/]);

  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveText([/^Claims triage 1/]);
  await expect(facet('Owner', /^Claims/)).toBeChecked();
});

test('two versions are compared: settings and text', async ({ page }) => {
  await signIn(page, 'Nora Lind', {
    path: '/catalog/default/prompt/support-triage/versions',
  });
  await expect(page.getByRole('row', { name: /^2\b/ })).toContainText(
    'production',
  );
  await expect(page.getByRole('row', { name: /^2\b/ })).toContainText('passed');
  await expect(page.getByRole('row', { name: /^1\b/ })).toContainText('failed');
  await page.getByRole('button', { name: 'Compare 2 with 1' }).click();

  const comparison = page.getByRole('region', { name: 'Compare' });
  await expect(comparison.getByRole('row', { name: /^maxTokens/ })).toHaveText(
    /60\s*80/,
  );
  await expect(
    comparison.getByRole('row', { name: /added .*Reply with JSON/ }),
  ).toBeVisible();
  await expect(
    comparison.getByRole('row', { name: /removed .*Reply with one topic/ }),
  ).toBeVisible();

  // Any two, not neighbors alone.
  await comparison.getByRole('button', { name: /To$/ }).click();
  await page.getByRole('option', { name: /^DRAFT/ }).click();
  await expect(comparison.getByRole('row', { name: /^maxTokens/ })).toHaveText(
    /60\s*120/,
  );
  await expect(
    comparison.getByRole('row', { name: /added .*medical/ }).first(),
  ).toBeVisible();
});

test('evaluations stand as models by versions, each with its runs', async ({
  page,
}) => {
  await signIn(page, 'Nora Lind', {
    path: '/catalog/default/prompt/support-triage/evaluations',
  });
  const novaLite = page
    .getByRole('row', { name: /^Amazon Nova Lite/ })
    .getByRole('cell');
  const columns = page.getByRole('columnheader');
  await expect(columns.nth(3)).toHaveText(/Version 1/);
  await expect(novaLite.nth(2)).toContainText('Failed');
  await expect(novaLite.nth(2)).toContainText('0.81 (threshold 0.9)');
  await expect(columns.nth(2)).toHaveText(/Version 2/);
  await expect(novaLite.nth(1)).toContainText('0.86 (threshold 0.85)');
  await expect(
    page
      .getByRole('row', { name: /^Claude Sonnet 4.5/ })
      .getByRole('cell')
      .nth(2),
  ).toHaveText('Not evaluated');

  await novaLite.nth(2).getByRole('button').click();
  await expect(page.getByRole('dialog').getByRole('row').nth(1)).toContainText(
    'Nora Lind',
  );
});

test('prompt, model and component lead to each other in the catalog graph', async ({
  page,
}) => {
  const kinds = ['component', 'prompt', 'model']
    .map(kind => `&selectedKinds[]=${kind}`)
    .join('');
  await signIn(page, 'Nora Lind', {
    path: `/catalog-graph?rootEntityRefs[]=component:default/support-copilot&maxDepth=1&unidirectional=false&mergeRelations=false${kinds}`,
  });
  const node = (name: string) =>
    page.getByRole('main').getByText(name, { exact: true });
  await expect(node('Ticket triage')).toBeVisible();
  await expect(node('dependsOn').first()).toBeVisible();
  await expect(node('dependencyOf').first()).toBeVisible();
  await expect(node('Claude Haiku 4.5')).toBeHidden();
  await screenshotInThemes(page, 'graph-of-component', () =>
    expect(node('Ticket triage')).toBeVisible(),
  );

  await node('Ticket triage').click();
  await expect(node('Claude Haiku 4.5')).toBeVisible();
  await expect(node('Support copilot')).toBeVisible();
  await expect(node('Reply draft')).toBeHidden();
  await screenshot(page, 'graph-of-prompt');

  await node('Claude Haiku 4.5').click();
  await expect(node('Day plan')).toBeVisible();
  await expect(node('Ticket triage')).toBeVisible();
});

test('retirements: when, who has to move, and to what', async ({ page }) => {
  await signIn(page, 'Mei Tanaka', { path: '/genai-catalog/retirements' });
  const item = (model: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: model }) });
  const past = item('Claude 3.7 Sonnet');
  await expect(past).toContainText('past end of life');
  await expect(past).toContainText('28 Apr 2026');
  await expect(
    past.getByRole('link', { name: /claude.sonnet.4.5/i }),
  ).toBeVisible();
  await expect(
    past.getByRole('link', { name: 'Claims document pipeline' }),
  ).toBeVisible();
  await expect(
    past.getByRole('link', { name: 'Invoice extraction' }).first(),
  ).toBeVisible();
  await expect(
    past.getByRole('link', { name: 'Claims', exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Time line/ }),
  ).toHaveAccessibleName(
    /Claude 3.7 Sonnet: 28 Apr 2026.*Claims triage 1: .* left/,
  );

  await expect(item('Contact intent')).toBeVisible();
  await page.getByRole('radio', { name: 'Within 90 days' }).click();
  await expect(item('Contact intent')).toBeHidden();
  await expect(item('Claims triage 1')).toBeVisible();
});

test('a model shows its life, its card and who depends on it', async ({
  page,
}) => {
  await signIn(page, 'Tomas Becker', {
    path: '/catalog/default/model/claims-triage-1/model',
  });
  const part = (name: string) => page.getByRole('region', { name });
  await expect(part('Life cycle').getByRole('img')).toHaveAccessibleName(
    /end of life is in \d+ days/,
  );
  await expect(
    part('Life cycle').getByRole('link', { name: /claims.triage.2/i }),
  ).toBeVisible();
  await expect(
    part('Dependents').getByRole('link', { name: 'Claim triage' }),
  ).toBeVisible();
  await expect(
    part('Dependents').getByRole('link', { name: 'Claims portal' }),
  ).toBeVisible();
  await expect(part('Model card')).toContainText('0% complete');
});

test('the overview of a component warns of what it uses', async ({ page }) => {
  await signIn(page, 'Tomas Becker', {
    path: '/catalog/default/component/claims-document-pipeline',
  });
  const used = page.getByRole('article').filter({
    has: page.getByRole('heading', { name: 'Prompts & models used' }),
  });
  const item = (name: string) =>
    used
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name }).first() })
      .first();
  await expect(item('Invoice extraction')).toContainText(
    'failed an evaluation',
  );
  await expect(item('Claude 3.7 Sonnet')).toContainText('end of life');
});
