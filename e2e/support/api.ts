/** Where the backend listens; by hand, the one of `npm start`. */
const BACKEND_URL =
  process.env.GENAI_LENS_BACKEND_URL ?? 'http://localhost:7007';

/** The token of a service that config restricts in nothing; absent where somebody's own portal is tested. */
export const serviceToken = process.env.GENAI_LENS_SERVICE_TOKEN;

/** Calls an API of the backend, such as `genai-catalog/sources`, with one person's or service's token. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Asks as a person of the demo, such as `nora.lind`: signed in as the demo's sign-in page does it, without the page. */
export const askAs = (user: string): Promise<Ask> =>
  askSignedIn('demo', { 'X-Demo-User': `user:default/${user}` });

/** Asks as the demo's guest, without a page. */
export const askAsGuest = (): Promise<Ask> => askSignedIn('guest');

async function askSignedIn(
  provider: string,
  headers: Record<string, string> = {},
): Promise<Ask> {
  const response = await fetch(`${BACKEND_URL}/api/auth/${provider}/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest', ...headers },
  });
  const { backstageIdentity } = await response.json();
  return askWith(`Bearer ${backstageIdentity.token}`);
}

/** Asks with this value of the header `Authorization`. */
export function askWith(authorization: string): Ask {
  return (path, init) =>
    fetch(`${BACKEND_URL}/api/${path}`, {
      ...init,
      headers: { ...init?.headers, authorization },
    });
}
