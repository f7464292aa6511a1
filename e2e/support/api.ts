import { Page } from '@playwright/test';
import { signIn } from './signIn';

/** Where the backend listens; by hand, the one of `npm start`. */
export const BACKEND_URL =
  process.env.GENAI_LENS_BACKEND_URL ?? 'http://localhost:7007';

/** The token of a service that config restricts in nothing; absent where somebody's own portal is tested. */
export const serviceToken = process.env.GENAI_LENS_SERVICE_TOKEN;

/** Calls an API of the backend, such as `genai-catalog/sources`, with one person's or service's token. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Signs in as the person of that display name, and asks with the token that the page of the sources then sends. */
export async function askAs(page: Page, name: string): Promise<Ask> {
  const sent = page.waitForRequest(
    each =>
      each.url().startsWith(`${BACKEND_URL}/api/genai-catalog/`) &&
      each.headers().authorization !== undefined,
  );
  await signIn(page, name, { path: '/genai-catalog/sources' });
  return askWith((await sent).headers().authorization);
}

/** Asks with this value of the header `Authorization`. */
export function askWith(authorization: string): Ask {
  return (path, init) =>
    fetch(`${BACKEND_URL}/api/${path}`, {
      ...init,
      headers: { ...init?.headers, authorization },
    });
}
