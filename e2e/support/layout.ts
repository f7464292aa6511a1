import { expect, Page } from '@playwright/test';

/**
 * Fails when something on the page cannot be seen however one scrolls it up and down: when the page is wider than the
 * window, or when words of the main part are beyond its edge and in no part that scrolls by itself.
 */
export async function expectNothingCutOff(page: Page) {
  expect(await page.evaluate(findCutOff)).toEqual([]);
}

/** Runs in the browser. */
function findCutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth - width;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element.tagName !== 'MAIN' &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
      scrolls(element.parentElement));
  const beyond = [...document.querySelectorAll('main *')].filter(element => {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    // What is for screen readers alone is a pixel wide.
    const isSeen = own > 1 && height > 1 && element.checkVisibility();
    return (
      isSeen &&
      element.childElementCount === 0 &&
      (left < -1 || right > width + 1) &&
      !scrolls(element.parentElement)
    );
  });
  return [
    ...(wide > 0 ? [`The page is ${wide} pixels wider than the window`] : []),
    ...beyond.map(element => element.outerHTML.slice(0, 200)),
  ];
}
