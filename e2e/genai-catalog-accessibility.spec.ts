import { expect, Page } from '@playwright/test';
import {
  expectNoSeriousAxeViolations,
  expectNothingCutOff,
  screenshot,
  signIn,
  switchTheme,
  test,
  THEMES,
  untilCatalogued,
} from './support';

const NARROW = 768;
const WIDTHS = [NARROW, 1280, 1920];
const HEIGHT = 1000;

const PROMPT = '/catalog/default/prompt/support-triage';

/** Every page of the GenAI catalog, and words that it shows when it is there. */
const PAGES = [
  { name: 'assets', path: '/genai-catalog', shows: 'Claude Haiku 4.5' },
  {
    name: 'retirements',
    path: '/genai-catalog/retirements',
    shows: /^Dependents/,
  },
  {
    name: 'unclaimed',
    path: '/genai-catalog/unclaimed',
    shows: 'hackathon/agency-offer',
  },
  { name: 'sources', path: '/genai-catalog/sources', shows: 'Up to date' },
  { name: 'prompt-overview', path: PROMPT, shows: 'Purpose' },
  { name: 'prompt', path: `${PROMPT}/prompt`, shows: 'Copy the text' },
  {
    name: 'prompt-versions',
    path: `${PROMPT}/versions?from=1&to=2`,
    shows: 'Reply with one topic',
  },
  {
    name: 'prompt-evaluations',
    path: `${PROMPT}/evaluations`,
    shows: '0.81 (threshold 0.9)',
  },
  {
    name: 'model',
    path: '/catalog/default/model/claude-sonnet-4-5/model',
    shows: 'Dependents',
  },
  {
    name: 'component',
    path: '/catalog/default/component/claims-document-pipeline',
    shows: 'Prompts & models used',
  },
];

/** One for all: what the development server has sent once is not sent again. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  await untilCatalogued();
  page = await (await browser.newContext()).newPage();
  await signIn(page);
});

for (const each of PAGES) {
  test(`${each.name}: axe finds nothing serious in either theme, and nothing is cut off`, () =>
    lookAt(each));
}

async function lookAt({ name, path, shows }: (typeof PAGES)[number]) {
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  for (const theme of THEMES) {
    await switchTheme(page, theme);
    // As somebody who has this theme: after a switch, links can keep the color of the other one.
    await page.goto(path);
    await expect(page.getByText(shows).first()).toBeVisible();
    // Backstage's own, without a name.
    await expect(page.locator('.MuiCircularProgress-root')).toHaveCount(0);
    // The sidebar, and the tabs above the main part, are Backstage's own.
    await expectNoSeriousAxeViolations(page, { within: 'main' });
    await screenshot(page, `genai-${name}-${theme}`);
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await expectNothingCutOff(page);
    if (width === NARROW) {
      await screenshot(page, `genai-${name}-${width}`);
    }
  }
}
