import { BrowserContext, Page, test as base, WebError } from '@playwright/test';

const OVERLAY = '#webpack-dev-server-client-overlay';

/**
 * Playwright's `test`, which also fails when a page reports an error that nothing caught, or when the development server
 * covers a page with one, and says which. It watches every page of every browser context.
 */
export const test = base.extend<{ watchPages: void }>({
  watchPages: [
    // `context` is asked for so that it is still open when its pages are looked at.
    async ({ browser, context: own }, use) => {
      const reported: string[] = [];
      const watched = new Set<BrowserContext>();
      const onError = (error: WebError) => reported.push(wordsOf(error));
      const watch = (context: BrowserContext) => {
        watched.add(context);
        context.on('weberror', onError);
      };
      new Set([own, ...browser.contexts()]).forEach(watch);
      browser.on('context', watch);
      await use();
      browser.off('context', watch);
      for (const context of watched) {
        context.off('weberror', onError);
        for (const page of context.pages()) {
          reported.push(...(await overlayOf(page)));
        }
      }
      if (reported.length > 0) {
        throw new Error(`Pages reported errors:\n${reported.join('\n\n')}`);
      }
    },
    { auto: true },
  ],
});

function wordsOf(error: WebError): string {
  const reason = error.error();
  const where = error.page()?.url() ?? 'a page that is closed';
  return `${where}\n${reason.stack ?? reason.message}`;
}

/** What the development server covers the page with. */
async function overlayOf(page: Page): Promise<string[]> {
  const overlay = page.locator(OVERLAY);
  if (page.isClosed() || (await overlay.count()) === 0) {
    return [];
  }
  const words = overlay.contentFrame().locator('body');
  return [`${page.url()} is covered:\n${await words.innerText()}`];
}
