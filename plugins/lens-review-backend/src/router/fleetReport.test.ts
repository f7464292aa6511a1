import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  FLEET_LENS,
  FleetBackend,
  group,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { ALLOW, DENY, SOME_ENTITIES } from '../__testUtils__/policy';
import {
  elementsOf,
  nodesOf,
  textOfHtml,
} from '../__testUtils__/reportParsing';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const REPORT = `/fleet/report?lens=${FLEET_LENS}`;

describe.each(databases.eachSupportedId())('the fleet report on %s', id => {
  let backend: FleetBackend;

  beforeAll(async () => {
    backend = await startFleetBackend(await databases.init(id));
  });

  beforeEach(() => {
    Object.assign(backend.policy, {
      catalog: ALLOW,
      read: ALLOW,
      lens: AuthorizeResult.ALLOW,
    });
    backend.catalog.hidden.clear();
  });

  afterAll(() => backend.stop());

  const read = async (query = '') =>
    (await backend.api.get(`${REPORT}${query}`).expect(200)).text;

  it('tells owners, gaps and components as a page to print', async () => {
    const reply = await backend.api.get(REPORT).expect(200);
    expect(reply.headers['content-disposition']).toBe(
      'attachment; filename="fleet-test-report.html"',
    );
    const text = textOfHtml(reply.text);
    expect(text).toContain('2 of 4 components are reviewed');
    expect(text).toContain('backup_tested');
    for (const name of ['chat', 'search', 'pay', '=cmd()', 'web', 'billing']) {
      expect(text).toContain(name);
    }
    // The ones that the lens does not concern, or of which nobody knows.
    expect(text).not.toContain('legacy');
    expect(elementsOf(reply.text).some(one => one.tagName === 'svg')).toBe(
      true,
    );
  });

  it('tells the same as Markdown', async () => {
    const markdown = await read('&format=md');
    expect(markdown).toContain('backup_tested');
    const tables = nodesOf(markdown).filter(({ type }) => type === 'table');
    expect(tables.length).toBeGreaterThanOrEqual(4);
  });

  it('is narrowed by filters, in the address or in the body, and says so', async () => {
    const owner = group('billing');
    const text = textOfHtml(await read(`&owner=${owner}`));
    expect(text).toContain(`owner: ${owner}`);
    expect(text).toContain('pay');
    expect(text).not.toContain('search');
    const posted = await backend.api
      .post('/fleet/report/query')
      .send({ lens: FLEET_LENS, owner, format: 'md' })
      .expect(200);
    expect(posted.text).toContain('pay');
    expect(posted.text).not.toContain('search');
  });

  it('is about what the caller may see, and nothing else', async () => {
    backend.policy.catalog = SOME_ENTITIES;
    backend.catalog.hidden.add('component:default/pay');
    backend.catalog.hidden.add('group:default/billing');
    const text = textOfHtml(
      (await backend.api.as('user:default/somebody').get(REPORT).expect(200))
        .text,
    );
    expect(text).toContain('search');
    expect(text).not.toContain('pay');
    expect(text).not.toContain('billing');
  });

  it('says that there is nothing to report to who may see nothing', async () => {
    backend.policy.catalog = DENY;
    const text = textOfHtml(await read());
    expect(text).toContain('there is nothing to report');
    expect(text).not.toContain('search');
  });

  it('is refused to who may not read lenses, and without credentials', async () => {
    const nobody = backend.api.withAuthorization(mockCredentials.none.header());
    const statuses = async (api: typeof nobody) => [
      (await api.get(REPORT)).status,
      (await api.post('/fleet/report/query').send({ lens: FLEET_LENS })).status,
    ];
    expect(await statuses(nobody)).toEqual([401, 401]);
    backend.policy.lens = AuthorizeResult.DENY;
    expect(await statuses(backend.api)).toEqual([403, 403]);
  });

  it('tells nothing of reviews to who may not read them', async () => {
    backend.policy.read = DENY;
    const text = textOfHtml(await read());
    expect(text).toContain('0 of ');
    expect(text).not.toContain('backup_tested');
  });

  it.each([
    ['&format=pdf', /^format/],
    ['&colour=red', /colour/],
    ['&choice=none_such', /^choice/],
  ])('refuses %s', async (query, message) => {
    const { body } = await backend.api.get(`${REPORT}${query}`).expect(400);
    expect(body.error.message).toMatch(message);
  });

  it('refuses a lens that there is not', async () => {
    const status = async (path: string) => (await backend.api.get(path)).status;
    expect(await status('/fleet/report?lens=nothing')).toBe(404);
    expect(await status('/fleet/report')).toBe(400);
  });
});
