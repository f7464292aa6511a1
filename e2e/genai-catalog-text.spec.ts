import { expect } from '@playwright/test';
import {
  askAs,
  askWith,
  screenshotInThemes,
  serviceToken,
  signIn,
  test,
  untilCatalogued,
} from './support';

const TRIAGE = 'genai-catalog/prompts/default/support-triage';
/** Every call that answers with text. */
const WITH_TEXT = [
  `${TRIAGE}?label=production`,
  `${TRIAGE}/versions/2`,
  `${TRIAGE}/diff?from=1&to=2`,
];
const WORDS = 'You sort messages that travelers send';

test.beforeAll(untilCatalogued);

test('an owner reads the text, its variables marked', async ({ page }) => {
  await signIn(page, 'Nora Lind', {
    path: '/catalog/default/prompt/support-triage/prompt',
  });
  const text = page.getByRole('region', { name: 'Text' });
  await expect(text).toContainText(WORDS);
  await expect(text.getByTitle(/^Variable message.*untrusted/)).toHaveText(
    '{{message}}',
  );
});

test('somebody of another team sees everything but the text', async ({
  page,
}) => {
  const forbidden = page.getByText('You may not read the text of this prompt');
  await signIn(page, 'Tomas Becker', {
    path: '/catalog/default/prompt/support-triage/prompt',
  });
  await expect(forbidden).toBeVisible();
  await expect(page.getByRole('region', { name: 'Variables' })).toContainText(
    'Untrusted input',
  );
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await screenshotInThemes(page, 'text-forbidden', () =>
    expect(forbidden).toBeVisible(),
  );

  await page.goto(
    '/catalog/default/prompt/support-triage/versions?from=1&to=2',
  );
  await expect(forbidden).toBeVisible();
  await expect(page.getByRole('row', { name: /^maxTokens/ })).toBeVisible();
  await expect(page.getByText(WORDS)).toHaveCount(0);
});

test('the API refuses text of another owner, and leaves it out elsewhere', async () => {
  const ask = await askAs('tomas.becker');
  for (const path of WITH_TEXT) {
    const refused = await ask(path);
    expect(refused.status, path).toBe(403);
    expect(await refused.text()).not.toContain(WORDS);
  }
  const versions = await ask(`${TRIAGE}/versions`);
  expect(versions.status).toBe(200);
  expect(await versions.text()).not.toContain(WORDS);
});

test('the API refuses text to a service, though its token is restricted in nothing', async () => {
  test.skip(!serviceToken, 'The portal under test is somebody else’s.');
  const ask = askWith(`Bearer ${serviceToken}`);
  expect((await ask(`${TRIAGE}/versions`)).status).toBe(200);
  for (const path of WITH_TEXT) {
    const refused = await ask(path);
    expect(refused.status, path).toBe(403);
    expect(await refused.text()).not.toContain(WORDS);
  }
});

test('a label leads to its version, and to 304 as long as that stays', async () => {
  const ask = await askAs('nora.lind');
  const first = await ask(`${TRIAGE}?label=production`);
  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(first.headers.get('vary')).toMatch(/\bauthorization\b/i);
  const { version, content } = await first.json();
  expect(version).toBe('2');
  expect(content.messages[0].content).toContain(WORDS);

  const etag = first.headers.get('etag') ?? '';
  const ifNoneMatch = { headers: { 'If-None-Match': etag } };
  const second = await ask(`${TRIAGE}?label=production`, ifNoneMatch);
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');

  const other = await ask(`${TRIAGE}?label=staging`, ifNoneMatch);
  expect(other.status).toBe(200);
  expect(other.headers.get('etag')).not.toBe(etag);
});

test('who may not read text gets no 304 either', async () => {
  const nora = await askAs('nora.lind');
  const tomas = await askAs('tomas.becker');
  const path = `${TRIAGE}?label=production`;
  const etag = (await nora(path)).headers.get('etag') ?? '';
  const refused = await tomas(path, { headers: { 'If-None-Match': etag } });
  expect(refused.status).toBe(403);
});
