import { expect, Page } from '@playwright/test';
import {
  expectNoSeriousAxeViolations,
  expectNothingCutOff,
  expectSaved,
  ODD_LENS,
  oddLens,
  openTab,
  openView,
  question,
  say,
  screenshotInThemes,
  signIn,
  test,
} from './support';

const LENS = 'release-readiness-lens';
const COMPONENT = 'contact-router';

const openLibrary = (page: Page, query = '') =>
  page.goto(`/lens-library${query}`);

/** Chooses a file in the file picker that the button opens. */
async function chooseFile(page: Page, file: { name: string; text: string }) {
  const picking = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
  await (
    await picking
  ).setFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: Buffer.from(file.text),
  });
}

/** Saves an edition of the odd lens as a draft; its findings are then shown. */
async function saveDraft(page: Page, edition: 1 | 2) {
  await chooseFile(page, {
    name: `release-readiness-${edition}.json`,
    text: oddLens(edition),
  });
  await expect(page.getByText(`${ODD_LENS} can be imported`)).toBeVisible();
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(
    page.getByRole('navigation', { name: 'Views of the draft' }),
  ).toBeVisible();
}

const showView = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: /^Views of the (lens|draft)$/ })
    .getByRole('link', { name, exact: true })
    .click();

test.describe.configure({ mode: 'serial' });

test('an odd lens comes in: its findings are read, it is tried out, and published', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka', { path: '/lens-library' });
  await page.getByRole('link', { name: 'Import a lens' }).click();
  await saveDraft(page, 1);

  const warnings = page.getByRole('region', { name: /^Warnings/ });
  await expect(warnings).toContainText('rule-unreachable');
  await expect(warnings).toContainText('REL01_2');
  await expect(warnings.getByRole('table').first()).toContainText(
    'No riskRule 1',
  );
  await screenshotInThemes(page, 'lens-draft', async () => {
    await expect(warnings).toBeVisible();
    await expectNoSeriousAxeViolations(page);
  });

  await showView(page, 'Questions');
  await say(page, 'Keep the last version ready', 'In place');
  await expect(question(page, 'REL01')).toContainText('None');
  await page.reload();
  await expect(
    page.getByRole('radio', { name: 'In place', checked: true }),
  ).toHaveCount(0);

  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Version')).toHaveValue('1.0');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('Version 1.0 is published')).toBeVisible();
});

test('its owner reviews with it, a major version follows, and the review is upgraded and compared', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const [owner, platform] = await Promise.all(
    ['Nora Lind', 'Mei Tanaka'].map(async name => {
      const page = await (await browser.newContext()).newPage();
      await signIn(page, name);
      return page;
    }),
  );
  await openTab(owner, COMPONENT, `?lens=${LENS}`);
  await owner.getByRole('button', { name: 'Start the review' }).click();
  await say(owner, 'Keep the last version ready', 'In place');
  await say(owner, 'Test what users do most', 'Not in place');
  await say(owner, 'Watch errors after a release', 'In place');
  await expectSaved(owner);

  await openLibrary(platform, `?lens=${LENS}`);
  await platform.getByRole('link', { name: 'New version' }).click();
  await saveDraft(platform, 2);
  await platform.getByRole('button', { name: 'Publish' }).click();
  const publish = platform.getByRole('dialog');
  await expect(publish).toContainText('This cannot be a minor change');
  await expect(publish).toContainText('Who decides that a release waits?');
  await expect(publish.getByRole('radio', { name: 'Major' })).toBeChecked();
  await publish.getByRole('button', { name: 'Publish' }).click();
  await expect(platform.getByText('Version 2.0 is published')).toBeVisible();

  await owner.reload();
  await owner.getByRole('button', { name: 'See what changes' }).click();
  const upgrade = owner.getByRole('dialog');
  await expect(upgrade.getByRole('region', { name: 'New (2)' })).toContainText(
    'Practice going back',
  );
  await upgrade.getByRole('button', { name: 'Upgrade' }).click();
  await expect(
    owner.getByText('The review uses version 2.0 now'),
  ).toBeVisible();
  await owner
    .getByRole('link', { name: 'Who decides that a release waits?' })
    .click();
  await say(owner, 'Name who decides', 'In place');
  await say(owner, 'Test what users do most', 'In place');
  await expectSaved(owner);

  await openView(owner, 'Milestones');
  await expect(
    owner.getByRole('list', { name: 'Milestones, newest first' }),
  ).toContainText('1. Before version 2.0');
  await expect(owner.getByRole('region', { name: /^New \(/ })).toContainText(
    'Who decides that a release waits?',
  );
  await expect(owner.getByRole('region', { name: /^Better \(/ })).toContainText(
    'Test what users do most: Not in place → In place',
  );
  await screenshotInThemes(owner, 'milestones', async () => {
    await expect(owner.getByRole('region', { name: /^Better/ })).toBeVisible();
    await expectNoSeriousAxeViolations(owner);
  });
  await Promise.all([owner.context().close(), platform.context().close()]);
});

test('a file that is no JSON is refused, with line and column', async ({
  page,
}) => {
  await signIn(page, 'Mei Tanaka', { path: '/lens-library?view=import' });
  await chooseFile(page, {
    name: 'broken.json',
    text: '{\n  "schemaVersion": "2021-11-01"\n  "name": "Broken"\n}',
  });
  await expect(page.getByText('This cannot be imported')).toBeVisible();
  await expect(page.getByRole('region', { name: /^Errors/ })).toContainText(
    /line 3,? column 3/i,
  );
  await expect(
    page.getByRole('button', { name: 'Save as a draft' }),
  ).toBeDisabled();
  await expectNoSeriousAxeViolations(page);
});

test('people who may not manage lenses read them, and nothing else', async ({
  page,
}) => {
  await signIn(page, 'Tomas Becker');
  await page.getByRole('link', { name: 'Lenses', exact: true }).click();
  await screenshotInThemes(page, 'lens-library', async () => {
    await expect(
      page.getByRole('row', { name: /Generative AI/ }),
    ).toBeVisible();
    await expectNoSeriousAxeViolations(page);
  });
  await expect(page.getByRole('link', { name: 'Import a lens' })).toBeHidden();
  await page.getByRole('link', { name: ODD_LENS }).click();
  await expect(page.getByRole('list', { name: 'Versions' })).toContainText(
    'Version 2.0',
  );
  await expect(page.getByRole('button', { name: /Deprecate/ })).toBeHidden();
  await openLibrary(page, '?view=import');
  await expect(page.getByText('You may not import lenses')).toBeVisible();

  await page.setViewportSize({ width: 768, height: 1000 });
  await openLibrary(page, `?lens=${LENS}&view=differences`);
  await expect(page.getByRole('region', { name: 'New (2)' })).toBeVisible();
  await expectNothingCutOff(page);
});
