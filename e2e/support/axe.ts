import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

const SERIOUS = ['serious', 'critical'];
/** After another theme was chosen, colors settle one after the other; and on a busy machine axe itself takes its time. */
const SETTLED_MS = 60_000;

/**
 * Fails when axe finds something serious or critical on the page that stays there, and names the elements.
 *
 * `within` limits the search to one part of the page, by CSS selector.
 */
export async function expectNoSeriousAxeViolations(
  page: Page,
  options: { within?: string } = {},
) {
  await expect
    .poll(() => findSerious(page, options), { timeout: SETTLED_MS })
    .toEqual([]);
}

async function findSerious(page: Page, { within }: { within?: string }) {
  // What React Aria has read out names elements that may be gone; it is taken away some seconds later.
  const builder = new AxeBuilder({ page }).exclude('[data-live-announcer]');
  const { violations } = await (within
    ? builder.include(within)
    : builder
  ).analyze();
  return violations
    .filter(({ impact }) => impact && SERIOUS.includes(impact))
    .map(({ id, help, nodes }) => ({
      id,
      help,
      elements: nodes.map(
        ({ html, failureSummary }) => `${html} ${failureSummary}`,
      ),
    }));
}
