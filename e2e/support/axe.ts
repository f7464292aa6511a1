import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

const SERIOUS = ['serious', 'critical'];

/**
 * Fails when axe finds something serious or critical on the page, and names the elements.
 *
 * `within` limits the search to one part of the page, by CSS selector.
 */
export async function expectNoSeriousAxeViolations(
  page: Page,
  options: { within?: string } = {},
) {
  const builder = new AxeBuilder({ page });
  const { violations } = await (options.within
    ? builder.include(options.within)
    : builder
  ).analyze();
  const serious = violations
    .filter(({ impact }) => impact && SERIOUS.includes(impact))
    .map(({ id, help, nodes }) => ({
      id,
      help,
      elements: nodes.map(
        ({ html, failureSummary }) => `${html} ${failureSummary}`,
      ),
    }));
  expect(serious).toEqual([]);
}
