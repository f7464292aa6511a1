import {
  FLEET_LENS,
  FleetBackend,
  startFleetBackend,
} from '../__testUtils__/fleetBackend';
import { peopleWith } from '../__testUtils__/people';
import { ALLOW, SOME_ENTITIES } from '../__testUtils__/policy';
import {
  elementsOf,
  nodesOf,
  textOfHtml,
  textOfMarkdown,
} from '../__testUtils__/reportParsing';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const DAY_MS = 24 * 60 * 60 * 1000;
const RITA = 'user:default/rita';
const REASON = '=cmd() <script>alert(1)</script>';

describe.each(databases.eachSupportedId())('the fleet report on %s', id => {
  let backend: FleetBackend;
  /** What it says on the day on which the first reviews begin. */
  let first: string;
  const day = (days: number) =>
    new Date(Date.now() + days * DAY_MS).toISOString();
  const read = async (format: string, query = '') =>
    (
      await backend.api
        .get(`/fleet/report?lens=${FLEET_LENS}&format=${format}${query}`)
        .expect(200)
    ).text;
  const chartsOf = (html: string) =>
    elementsOf(html).flatMap(({ tagName, attrs }) =>
      tagName === 'svg'
        ? attrs.flatMap(({ name, value }) =>
            name === 'aria-label' ? value : [],
          )
        : [],
    );

  beforeAll(async () => {
    const knex = await databases.init(id);
    backend = await startFleetBackend(knex, {
      acceptance: { approverGroups: ['risk'] },
      features: [peopleWith({ [RITA]: ['group:default/risk'] })],
    });
    first = textOfHtml(await read('html'));

    // What was scored yesterday changes today.
    await knex('reviews').update({ scored_on: day(-1).slice(0, 10) });
    await backend.answer('chat', ['backup_daily'], 1);
    const practice = `/entities/component/default/chat/reviews/${FLEET_LENS}/improvements/backup_tested/acceptance`;
    await backend.api
      .post(practice)
      .send({ reason: REASON, expiresAt: day(30) })
      .expect(201);
    await backend.api.as(RITA).post(`${practice}/approve`).expect(200);
  });

  afterAll(() => backend.stop());

  it('says where there is no trend and no accepted risk yet', () => {
    expect(first).toContain('there is no trend yet');
    expect(first).toContain('No risk is accepted.');
  });

  it('has a trend as charts and as a table', async () => {
    const html = await read('html');
    const today = day(0).slice(0, 10);
    const yesterday = day(-1).slice(0, 10);
    const charts = chartsOf(html);
    expect(charts).toContainEqual(
      expect.stringContaining(`High risk: 1 on ${yesterday}, 1 on ${today}`),
    );
    expect(charts).toContainEqual(
      expect.stringContaining(`Reviewed: 2 on ${yesterday}`),
    );
    const markdown = await read('md');
    expect(textOfMarkdown(markdown)).toContain(yesterday);
  });

  it('has the risks that are accepted, with their end and who approved', async () => {
    for (const text of [
      textOfHtml(await read('html')),
      textOfMarkdown(await read('md')),
    ]) {
      expect(text).toContain('1 accepted risk, what ends next first');
      expect(text).toContain(day(30).slice(0, 10));
      expect(text).toContain('rita');
      expect(text).toContain(REASON);
    }
    const tags = elementsOf(await read('html')).map(one => one.tagName);
    expect(tags).not.toContain('script');
    expect(nodesOf(await read('md')).some(one => one.type === 'html')).toBe(
      false,
    );
  });

  it('has them only of what it is narrowed to, and of what its reader may see', async () => {
    const narrowed = textOfHtml(
      await read('html', '&owner=group:default/billing'),
    );
    expect(narrowed).toContain('No risk is accepted.');
    backend.policy.catalog = SOME_ENTITIES;
    backend.catalog.hidden.add('component:default/chat');
    try {
      expect(textOfHtml(await read('html'))).not.toContain(REASON);
    } finally {
      backend.policy.catalog = ALLOW;
      backend.catalog.hidden.clear();
    }
  });
});
