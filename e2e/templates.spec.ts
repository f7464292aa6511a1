import { Browser, expect, Page } from '@playwright/test';
import {
  askAs,
  expectNoSeriousAxeViolations,
  expectNothingCutOff,
  expectSaved,
  openView,
  screenshotInThemes,
  signIn,
  test,
} from './support';

const LENS = 'generative-ai';
/** A component of the claims team that no other test uses; it depends on a model, so that the lens concerns it. */
const COMPONENT = 'claims-portal';
const ENTITY = `lens-review/entities/component/default/${COMPONENT}`;
const LIBRARY = `/lens-library?lens=${LENS}&view=templates`;
const TAB = `/catalog/default/component/${COMPONENT}/lens-review?lens=${LENS}`;
const NAME = 'Assistants of the service desks';
const RENAMED = 'Assistants behind the service desks';

/** Opens the portal at `path` as another person, in a browser of their own. */
async function as(browser: Browser, name: string, path: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, name, { path });
  return page;
}

/** Takes away what an earlier run has left. */
async function tidyUp() {
  const mei = await askAs('mei.tanaka');
  const { items } = await (
    await mei(`lens-review/templates?lens=${LENS}`)
  ).json();
  for (const { id, name, revision } of items) {
    if (name === NAME || name === RENAMED) {
      await mei(`lens-review/templates/${id}`, {
        method: 'DELETE',
        headers: { 'If-Match': `"${revision}"` },
      });
    }
  }
  const tomas = await askAs('tomas.becker');
  await tomas(`${ENTITY}/reviews/${LENS}`, { method: 'DELETE' });
}

test.beforeAll(async () => {
  const ask = await askAs('tomas.becker');
  // The demo is written after the start, the templates first.
  await expect
    .poll(
      async () => (await ask(`lens-review/templates?lens=${LENS}`)).json(),
      { timeout: 90_000 },
    )
    .toMatchObject({ items: [{ name: 'Behind the LLM gateway' }, {}] });
  await expect
    .poll(
      async () =>
        (
          await ask(
            'lens-review/entities/component/default/support-copilot/reviews/generative-ai',
          )
        ).json(),
      { timeout: 90_000 },
    )
    .toMatchObject({ review: { status: 'complete' } });
  await tidyUp();
});

test.afterAll(tidyUp);

test('the platform team keeps a template of a review, and a team begins a review with it', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const mei = await as(browser, 'Mei Tanaka', LIBRARY);

  await test.step('the platform team copies the answers of a review', async () => {
    await expect(mei.getByRole('list', { name: 'Templates' })).toContainText(
      'Behind the LLM gateway',
    );
    await screenshotInThemes(mei, 'templates', () =>
      expect(mei.getByRole('list', { name: 'Templates' })).toBeVisible(),
    );
    await expectNoSeriousAxeViolations(mei);
    await mei.getByRole('button', { name: 'Create a template' }).click();
    const picker = mei.getByRole('combobox', { name: 'Copy the answers of' });
    await picker.fill('support cop');
    await mei.getByRole('option', { name: /Support copilot/i }).click();
    await mei.getByLabel('Name').fill(NAME);
    await mei.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(
      mei.getByRole('heading', { name: NAME, exact: true }),
    ).toBeVisible();
    await expect(
      mei.getByRole('list', { name: 'Answers of the template' }),
    ).toContainText('In place: Implement a prompt catalog');
  });

  await test.step('and edits it', async () => {
    await mei.getByRole('button', { name: 'Edit', exact: true }).click();
    await mei.getByLabel('Name').fill(RENAMED);
    await mei
      .getByLabel('Description (optional)')
      .fill('For assistants that people of a service desk use.');
    await mei.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      mei.getByRole('heading', { name: RENAMED, exact: true }),
    ).toBeVisible();
    await expect(
      mei.getByRole('region', { name: 'History of the template' }),
    ).toContainText(`Name: “${NAME}” → “${RENAMED}”`);
    await screenshotInThemes(mei, 'template', () =>
      expect(
        mei.getByRole('heading', { name: RENAMED, exact: true }),
      ).toBeVisible(),
    );
    await expectNoSeriousAxeViolations(mei);
    await expectNothingCutOff(mei);
  });

  const tomas = await as(browser, 'Tomas Becker', TAB);

  await test.step('a team begins a review with it', async () => {
    await tomas.getByRole('button', { name: /Start from a template/ }).click();
    await tomas.getByRole('option', { name: RENAMED }).click();
    await tomas.getByText('Show its answers').click();
    await expect(
      tomas.getByRole('list', { name: 'Answers of the template' }),
    ).toContainText('In place: Implement a prompt catalog');
    await expect(
      tomas
        .getByRole('radiogroup', { name: /retriev/i })
        .getByRole('radio', { checked: true }),
    ).toHaveCount(1);
    await expectNoSeriousAxeViolations(tomas);
    await tomas.getByRole('button', { name: 'Start the review' }).click();
    await expectSaved(tomas);
    await expect(tomas.getByText('23 of 23 questions answered')).toBeVisible();
  });

  await test.step('its history names the template', async () => {
    await openView(tomas, 'History');
    await expect(
      tomas.getByText(`from the template “${RENAMED}”`).first(),
    ).toBeVisible();
  });

  await test.step('another template is looked at before it replaces answers', async () => {
    await tomas.getByRole('button', { name: 'Apply a template' }).click();
    const dialog = tomas.getByRole('dialog');
    await dialog.getByRole('button', { name: /Template$/ }).click();
    await tomas.getByRole('option', { name: 'Behind the LLM gateway' }).click();
    await expect(dialog.getByRole('status')).toHaveText(
      'There is nothing to take over.',
    );
    await dialog
      .getByText('Also replace answers of this review', { exact: true })
      .click();
    await expect(dialog.getByRole('status')).toHaveText(
      /^\d answers will be taken over; \d of them replace/,
    );
    await expectNoSeriousAxeViolations(tomas);
    await dialog.getByRole('button', { name: /^Take over \d/ }).click();
    await expect(dialog).toBeHidden();
    await expect(
      tomas.getByText('from the template “Behind the LLM gateway”').first(),
    ).toBeVisible();
  });

  await test.step('without the permission templates are only read', async () => {
    await tomas.goto(LIBRARY);
    await expect(tomas.getByRole('list', { name: 'Templates' })).toBeVisible();
    await expect(
      tomas.getByRole('button', { name: 'Create a template' }),
    ).toBeHidden();
  });
});

test('the milestones of a review are drawn, and each leads to its comparison', async ({
  browser,
}) => {
  const page = await as(
    browser,
    'Tomas Becker',
    `/catalog/default/component/policy-advisor/lens-review?lens=${LENS}&view=milestones`,
  );
  const section = page.getByRole('region', { name: 'Over the milestones' });
  await expect(
    section.getByRole('img', {
      name: /^Open best practices: High risk from \d+ at Kick-off with the underwriters to \d+ now; /,
    }),
  ).toBeVisible();
  const first = section.getByRole('button', {
    name: /^Compare milestone 1 with now\. Kick-off with the underwriters: High risk/,
  });
  // What a point says shows when it is reached with the keyboard.
  await first.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('tooltip')).toContainText(
    'Kick-off with the underwriters: High risk',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=1&to=current/);
  await section.getByText('Show as a table').click();
  await expect(section.getByRole('row')).toHaveCount(4);
  await expectNoSeriousAxeViolations(page);
  await page.setViewportSize({ width: 768, height: 900 });
  await expectNothingCutOff(page);
});
