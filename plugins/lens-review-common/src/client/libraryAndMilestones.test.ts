import {
  diffOf,
  draftConflictOf,
  findingsOf,
  milestoneConflictOf,
} from './errors';
import { LensReviewClient } from './LensReviewClient';

const BASE = 'http://backend/api/lens-review';
const REF = 'component:default/support-copilot';
const REVIEW = `${BASE}/entities/component/default/support-copilot/reviews/ours`;

/** A client whose server gives one answer to everything, and what it was asked. */
function clientFor(body: unknown, status = 200) {
  const requests: Request[] = [];
  const client = new LensReviewClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://backend/api/${pluginId}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        requests.push(new Request(input, init));
        return new Response(status === 204 ? null : JSON.stringify(body), {
          status,
          headers: { 'Content-Type': 'application/json' },
        });
      },
    },
  });
  return { client, requests };
}

type Call = (client: LensReviewClient) => Promise<unknown>;
type Headers = Record<string, string>;

// What the server replies is another test's; here it is refused after it was asked for.
describe('calls on lenses, milestones and upgrades', () => {
  it.each<[string, Call, string, unknown, Headers]>([
    [
      'validate',
      c => c.library.validate({ definition: '{}' }),
      `POST ${BASE}/lenses/validate`,
      { definition: '{}' },
      {},
    ],
    [
      'saveDraft',
      c => c.library.saveDraft({ definition: '{}' }, { revision: 2 }),
      `POST ${BASE}/lenses`,
      { definition: '{}' },
      { 'If-Match': '"2"' },
    ],
    [
      'getDraft',
      c => c.library.getDraft('a/b'),
      `GET ${BASE}/lenses/a%2Fb/draft`,
      undefined,
      {},
    ],
    [
      'listVersions',
      c => c.library.listVersions('ours'),
      `GET ${BASE}/lenses/ours/versions`,
      undefined,
      {},
    ],
    [
      'publish',
      c => c.library.publish('ours', { version: '1' }, { revision: 1 }),
      `POST ${BASE}/lenses/ours/versions`,
      { version: '1' },
      { 'If-Match': '"1"' },
    ],
    [
      'deprecate',
      c => c.library.deprecate({ id: 'ours', version: '1' }),
      `POST ${BASE}/lenses/ours/versions/1/deprecate`,
      {},
      {},
    ],
    [
      'restore',
      c => c.library.restore({ id: 'ours', version: '1' }),
      `POST ${BASE}/lenses/ours/versions/1/restore`,
      undefined,
      {},
    ],
    [
      'diff',
      c => c.library.diff({ id: 'ours', from: '1', to: 'draft' }),
      `GET ${BASE}/lenses/ours/diff?from=1&to=draft`,
      undefined,
      {},
    ],
    [
      'take',
      c =>
        c.milestones.take(
          REF,
          'ours',
          { name: 'First' },
          { idempotencyKey: 'k' },
        ),
      `POST ${REVIEW}/milestones`,
      { name: 'First' },
      { 'Idempotency-Key': 'k' },
    ],
    [
      'list',
      c => c.milestones.list(REF, 'ours', { cursor: '3', limit: 2 }),
      `GET ${REVIEW}/milestones?cursor=3&limit=2`,
      undefined,
      {},
    ],
    [
      'get',
      c => c.milestones.get(REF, 'ours', 7),
      `GET ${REVIEW}/milestones/7`,
      undefined,
      {},
    ],
    [
      'compare',
      c => c.milestones.compare(REF, 'ours', { from: 1, to: 'current' }),
      `GET ${REVIEW}/compare?from=1&to=current`,
      undefined,
      {},
    ],
    [
      'upgrade',
      c =>
        c.milestones.upgrade(REF, 'ours', {
          version: '2',
          milestoneName: 'Before 2',
        }),
      `POST ${REVIEW}/upgrade`,
      { version: '2', milestoneName: 'Before 2' },
      {},
    ],
    [
      'listRelated',
      c => c.milestones.listRelated(REF, 'ours'),
      `GET ${REVIEW}/related`,
      undefined,
      {},
    ],
  ])('%s', async (_, call, expected, body, headers) => {
    const { client, requests } = clientFor({ unexpected: true });
    await expect(call(client)).rejects.toThrow();
    const [request] = requests;
    expect(`${request.method} ${request.url}`).toBe(expected);
    const sent = await request.text();
    expect(sent ? JSON.parse(sent) : undefined).toEqual(body);
    for (const [name, value] of Object.entries(headers)) {
      expect(request.headers.get(name)).toBe(value);
    }
    expect(request.headers.has('If-Match')).toBe('If-Match' in headers);
  });

  it('exports what the server has, whatever it is', async () => {
    const { client, requests } = clientFor({ name: 'Ours' });
    await expect(
      client.library.export({ id: 'ours', version: '1', format: 'overlay' }),
    ).resolves.toEqual({ name: 'Ours' });
    expect(requests[0].url).toBe(
      `${BASE}/lenses/ours/export?version=1&format=overlay`,
    );
  });

  it('deletes a draft without expecting a body', async () => {
    const { client, requests } = clientFor(undefined, 204);
    await client.library.deleteDraft('ours', { revision: 3 });
    expect(requests[0].headers.get('If-Match')).toBe('"3"');
  });

  it('tells what a refusal carries', async () => {
    const refusal = async (more: object) => {
      const error = { name: 'ConflictError', message: 'Refused' };
      const { client } = clientFor(
        { error, response: { statusCode: 409 }, ...more },
        409,
      );
      return client.library.getDraft('ours').catch(caught => caught);
    };
    const finding = {
      severity: 'error',
      code: 'name-missing',
      path: 'name',
      message: 'Name it.',
    };
    expect(findingsOf(await refusal({ findings: [finding] }))).toEqual([
      finding,
    ]);
    const counts = { pillars: 1, questions: 1, choices: 1, bestPractices: 1 };
    const at = '2026-11-20T12:00:00.000Z';
    const draft = {
      revision: 2,
      updatedAt: at,
      updatedBy: 'user:default/ann',
      counts,
      errors: 0,
      warnings: 0,
    };
    const current = await refusal({ current: draft });
    expect(draftConflictOf(current)).toEqual(draft);
    expect(milestoneConflictOf(current)).toBeUndefined();
    const nothing = { added: [], removed: [], changed: [] };
    const diff = {
      lens: { fields: [] },
      pillars: nothing,
      questions: nothing,
      choices: nothing,
      needsMajor: true,
    };
    expect(diffOf(await refusal({ diff }))).toEqual(diff);
    const none = await refusal({});
    expect(findingsOf(none)).toBeUndefined();
    expect(draftConflictOf(none)).toBeUndefined();
    expect(diffOf(none)).toBeUndefined();
  });
});
