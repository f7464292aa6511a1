import { GenaiCatalogClient } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** What the backend replies: a body, or a status other than 200 with one. */
type Reply = object | { status: number; body: object };

const BASE = 'http://backend/api/genai-catalog';

/**
 * The real client against replies at the wire, by "GET /path?query".
 * A request that no reply is named for is a 404, as from the real one.
 */
export function clientAgainst(
  replies: Readonly<Record<string, Reply | (() => Reply)>>,
) {
  const requests: string[] = [];
  /** The latest body of each request that had one. */
  const sent = new Map<string, unknown>();
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    const key = `${init?.method ?? 'GET'} ${url.slice(BASE.length)}`;
    requests.push(key);
    if (typeof init?.body === 'string') {
      sent.set(key, JSON.parse(init.body));
    }
    const found = replies[key];
    const reply = typeof found === 'function' ? found() : found;
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
  const client = new GenaiCatalogClient({
    discoveryApi: { getBaseUrl: async () => BASE },
    fetchApi: { fetch },
  });
  return { client, requests, sent };
}
