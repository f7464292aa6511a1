import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';

/** What the backend replies: a body, or a status other than 200 with one. */
type Reply = object | { status: number; body: object };

/** Replies by "GET /path?query"; a function is given the body of the request. */
export type Replies = Readonly<
  Record<string, Reply | ((body: unknown) => Reply)>
>;

const BASE = 'http://backend/api/lens-review';

/**
 * The real client against replies at the wire, by "GET /path?query".
 * A request that no reply is named for is a 404, as from the real one.
 */
export function clientAgainst(replies: Replies) {
  const requests: string[] = [];
  /** Bodies of the requests that had one, with their keys. */
  const bodies: { key: string; body: unknown }[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    const key = `${init?.method ?? 'GET'} ${url.slice(BASE.length)}`;
    requests.push(key);
    const sent: unknown =
      typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    if (sent !== undefined) {
      bodies.push({ key, body: sent });
    }
    const found = replies[key];
    const reply = typeof found === 'function' ? found(sent) : found;
    const { status, body } =
      reply && 'status' in reply && 'body' in reply
        ? reply
        : {
            status: reply ? 200 : 404,
            body: reply ?? {
              error: { name: 'NotFoundError', message: `No ${key}` },
            },
          };
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    });
  };
  const client = new LensReviewClient({
    discoveryApi: { getBaseUrl: async () => BASE },
    fetchApi: { fetch },
  });
  return { client, requests, bodies };
}
