import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { TestCollector } from '../__testUtils__/testCollector';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const ALL = ['GENREL04_BP01', 'GENREL04_BP02'];

describe.each(databases.eachSupportedId())('evidence on %s', id => {
  let backend: ReviewBackend;
  const scheduler = mockServices.scheduler();
  const collector = new TestCollector({
    lensId: LENS,
    practices: [
      ['GENREL04', 'GENREL04_BP01'],
      ['GENREL04', 'GENREL04_BP02'],
      ['GENREL04', 'GENREL04_BP99'],
    ],
  });

  const path = (name: string, rest = '') =>
    `/entities/component/default/${name}/reviews/${LENS}/evidence${rest}`;
  const read = async (name: string) =>
    (await backend.api.get(path(name)).expect(200)).body;
  const refresh = async (name: string) =>
    (await backend.api.post(path(name, '/refresh')).expect(200)).body;
  const dispute = (name: string, choiceId: string, body: object) =>
    backend.api.put(path(name, `/GENREL04/${choiceId}/dispute`)).send(body);
  /** Claims both best practices of the question. */
  const claim = async (name: string) => {
    await backend.api.start(name).expect(201);
    await backend.api
      .save(name, {
        questionId: 'GENREL04',
        basedOn: 0,
        body: { selectedChoices: ALL },
      })
      .expect(200);
  };
  /** Of the pillar, whose few best practices weigh more than a rounding hides. */
  const counts = async (name: string) => {
    const { scorecard } = (await backend.api.read(name).expect(200)).body;
    const { contradicted, maturity } = scorecard.pillars.find(
      ({ pillarId }: { pillarId: string }) => pillarId === 'reliability',
    );
    const { verified, claimed } = maturity;
    return { contradicted, verified, claimed };
  };

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        'first',
        'refreshed',
        'failing',
        'disputed',
        'lapsing',
        'spelt',
        'scheduled',
        'links',
        'history',
        'mute',
      ].map(name => component(name)),
      features: [
        collector.module(),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
  });

  beforeEach(() => {
    collector.says();
    collector.requests.splice(0);
    backend.audit.entries.splice(0);
  });

  afterAll(() => backend.stop());

  it('is nothing before a source was asked, and says which sources there are', async () => {
    await backend.api.get(path('first')).expect(404);
    await backend.api.start('first').expect(201);
    const { items, sources, scorecard, may } = await read('first');
    expect(items).toEqual([]);
    expect(sources).toEqual([
      {
        id: 'register',
        title: 'Test register',
        speaksTo: collector.speaksTo.map(({ questionId, choiceId }) => ({
          questionId,
          choiceId,
        })),
        failed: false,
      },
    ]);
    expect(scorecard).toMatchObject({ status: 'draft', contradicted: 0 });
    expect(may).toEqual({ update: true });
  });

  it('is collected on request, and weighs in the score of the review', async () => {
    await claim('refreshed');
    const before = await counts('refreshed');
    expect(before).toMatchObject({ contradicted: 0, verified: 0 });
    collector.says(
      {
        verdict: 'supports',
        sentence: 'It declares prompts.',
        link: { title: 'The register', url: 'https://example.com/register' },
        about: ['prompt:default/triage'],
      },
      { verdict: 'contradicts', sentence: 'Its model is retired.' },
    );
    const reply = await refresh('refreshed');
    expect(reply.items).toEqual([
      {
        questionId: 'GENREL04',
        choiceId: 'GENREL04_BP01',
        standing: 'supports',
        findings: [
          {
            source: 'register',
            title: 'Test register',
            verdict: 'supports',
            sentence: 'It declares prompts.',
            link: {
              title: 'The register',
              url: 'https://example.com/register',
            },
            about: ['prompt:default/triage'],
            observedAt: expect.any(String),
            expiresAt: expect.any(String),
            expired: false,
            disputed: false,
          },
        ],
        history: [expect.objectContaining({ verdict: 'supports' })],
      },
      expect.objectContaining({
        choiceId: 'GENREL04_BP02',
        standing: 'contradicts',
      }),
    ]);
    expect(reply.sources).toEqual([
      expect.objectContaining({
        id: 'register',
        askedAt: expect.any(String),
        answeredAt: expect.any(String),
        failed: false,
      }),
    ]);
    expect(reply.scorecard).toMatchObject({ contradicted: 1 });
    expect(await read('refreshed')).toEqual(reply);
    const after = await counts('refreshed');
    expect(after.contradicted).toBe(1);
    expect(after.verified).toBeGreaterThan(0);
    expect(after.claimed).toBe(after.verified);
    expect(after.claimed).toBeLessThan(before.claimed);

    // Weighs in whatever is saved later, too.
    await backend.api
      .save('refreshed', {
        questionId: 'GENREL04',
        basedOn: 1,
        body: { selectedChoices: ['GENREL04_BP01'] },
      })
      .expect(200);
    expect(await counts('refreshed')).toMatchObject({ contradicted: 0 });
    const [listed] = (
      await backend.api
        .get('/entities/component/default/refreshed/reviews')
        .expect(200)
    ).body.items;
    expect(listed.scorecard.maturity.verified).toBeGreaterThan(0);
  });

  it('gives collectors the entity with its reviews, and leaves who wrote to the review alone', async () => {
    const requests = () => collector.requests.splice(0);
    await refresh('refreshed');
    const { review } = (await backend.api.read('refreshed')).body;
    expect(review.updatedBy).toBe('user:default/jane');
    expect(requests()[0].entities).toEqual([
      {
        entityRef: 'component:default/refreshed',
        entity: expect.objectContaining({ kind: 'Component' }),
        reviews: [
          {
            lensId: LENS,
            lensVersion: expect.any(String),
            scope: {},
            applies: 'in',
          },
        ],
      },
    ]);
  });

  it('finds nothing where a collector says nothing', async () => {
    await backend.api.start('mute').expect(201);
    const { items } = await refresh('mute');
    expect(items).toHaveLength(2);
    for (const { standing, findings } of items) {
      expect(standing).toBe('nothing-found');
      expect(findings[0].sentence).toBe(
        'Test register has nothing to say on it.',
      );
    }
    expect(await counts('mute')).toMatchObject({
      contradicted: 0,
      verified: 0,
    });
  });

  it('stays where a source fails, which is said without why', async () => {
    await claim('failing');
    collector.says({}, { verdict: 'contradicts' });
    const before = await refresh('failing');
    collector.fails('connect ECONNREFUSED 10.0.0.1');
    const after = await refresh('failing');
    expect(after.items).toEqual(before.items);
    expect(after.scorecard).toEqual(before.scorecard);
    expect(after.sources[0]).toMatchObject({
      failed: true,
      answeredAt: before.sources[0].answeredAt,
    });
    expect(JSON.stringify(after)).not.toContain('ECONNREFUSED');
    expect(backend.logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('connect ECONNREFUSED 10.0.0.1'),
    );
    collector.says({}, {});
    expect((await refresh('failing')).sources[0].failed).toBe(false);
  });

  it('replaces nothing by what cannot be kept', async () => {
    collector.says({}, { verdict: 'contradicts' });
    const { items } = await refresh('failing');
    collector.says({ expiresAt: new Date(Number.NaN) });
    const after = await refresh('failing');
    expect(after.items).toEqual(items);
    expect(after.sources[0].failed).toBe(true);
  });

  it('keeps only links that a browser may follow, and no U+0000', async () => {
    await backend.api.start('links').expect(201);
    collector.says(
      {
        sentence: 'With\0out',
        link: { title: 'Click', url: 'file:///etc/passwd' },
      },
      { link: { title: 'Click', url: 'no address' } },
    );
    const { items } = await refresh('links');
    expect(items[0].findings[0].sentence).toBe('Without');
    expect(JSON.stringify(items)).not.toContain('Click');
  });

  it('has a history of what a source began to say', async () => {
    await backend.api.start('history').expect(201);
    collector.says({ verdict: 'supports', sentence: 'Good.' });
    await refresh('history');
    await refresh('history');
    collector.says({ verdict: 'contradicts', sentence: 'Bad.' });
    const { items } = await refresh('history');
    expect(
      items[0].history.map((change: { sentence: string }) => change.sentence),
    ).toEqual(['Bad.', 'Good.']);
  });

  describe('that contradicts', () => {
    it('can be disputed with a reason, and the dispute taken back', async () => {
      await claim('disputed');
      collector.says({}, { verdict: 'contradicts', sentence: 'Retired.' });
      await refresh('disputed');
      const contradicted = await counts('disputed');

      const reply = await dispute('disputed', 'GENREL04_BP02', {
        reason: ' It is another model. ',
      }).expect(200);
      const [, practice] = reply.body.items;
      expect(practice).toMatchObject({
        standing: 'disputed',
        findings: [{ disputed: true }],
        dispute: {
          reason: 'It is another model.',
          by: 'user:default/jane',
          holds: true,
        },
      });
      expect(reply.body.scorecard.contradicted).toBe(0);
      const disputed = await counts('disputed');
      expect(disputed.contradicted).toBe(0);
      expect(disputed.claimed).toBeGreaterThan(contradicted.claimed);
      expect(disputed.verified).toBe(contradicted.verified);

      // A retry whose reply was lost is no second dispute.
      await dispute('disputed', 'GENREL04_BP02', {
        reason: 'It is another model.',
      }).expect(200);
      // It outlives that the same is said again.
      expect((await refresh('disputed')).scorecard.contradicted).toBe(0);

      const taken = await backend.api
        .delete(path('disputed', '/GENREL04/GENREL04_BP02/dispute'))
        .expect(200);
      expect(taken.body.items[1].standing).toBe('contradicts');
      expect(await counts('disputed')).toEqual(contradicted);
      const { items } = (await backend.api.history('disputed')).body;
      expect(items.slice(0, 3)).toMatchObject([
        { type: 'dispute-withdrawn', questionId: 'GENREL04' },
        {
          type: 'evidence-disputed',
          by: 'user:default/jane',
          to: {
            choiceId: 'GENREL04_BP02',
            reason: 'It is another model.',
            contradictions: [{ source: 'register', sentence: 'Retired.' }],
          },
        },
        { type: 'answer-saved' },
      ]);
      await backend.api
        .delete(path('disputed', '/GENREL04/GENREL04_BP02/dispute'))
        .expect(404);
    });

    it('is no longer disputed when it contradicts by something else', async () => {
      await claim('lapsing');
      collector.says({}, { verdict: 'contradicts', sentence: 'Retired.' });
      await refresh('lapsing');
      await dispute('lapsing', 'GENREL04_BP02', { reason: 'No' }).expect(200);
      collector.says({}, { verdict: 'contradicts', sentence: 'Refused.' });
      const { items, scorecard } = await refresh('lapsing');
      expect(items[1]).toMatchObject({
        standing: 'contradicts',
        dispute: { reason: 'No', holds: false },
      });
      expect(scorecard.contradicted).toBe(1);
    });

    it('is named in the spelling of the documentation, too', async () => {
      await claim('spelt');
      collector.says({}, { verdict: 'contradicts' });
      await refresh('spelt');
      const { body } = await dispute('spelt', 'GENREL04-BP02', {
        reason: 'No',
      }).expect(200);
      expect(body.items[1].standing).toBe('disputed');
    });

    it.each([
      [400, 'GENREL04_BP02', {}],
      [400, 'GENREL04_BP02', { reason: '  ' }],
      [400, 'GENREL04_BP02', { reason: 'x'.repeat(2085) }],
      [404, 'GENREL04_BP77', { reason: 'No' }],
      [409, 'GENREL04_BP01', { reason: 'No' }],
    ])(
      'is answered %s for %s where it cannot be disputed so',
      async (status, choiceId, body) => {
        const reply = await dispute('spelt', choiceId, body);
        expect(reply.status).toBe(status);
      },
    );
  });

  it('is collected on a schedule for every review', async () => {
    await claim('scheduled');
    collector.says({}, { verdict: 'contradicts' });
    await scheduler.triggerTask('lens-review-collect-evidence');
    // The task runs on its own.
    for (let tries = 0; tries < 100; tries++) {
      if ((await read('scheduled')).items.length > 0) {
        break;
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    expect(await counts('scheduled')).toMatchObject({ contradicted: 1 });
  });

  it('is audited where it is refreshed, disputed or no longer', async () => {
    await refresh('lapsing');
    await dispute('spelt', 'GENREL04_BP02', { reason: 'a secret' });
    await backend.api.delete(path('spelt', '/GENREL04/GENREL04_BP02/dispute'));
    const meta = { entityRef: 'component:default/spelt', lensId: LENS };
    const practice = { questionId: 'GENREL04', choiceId: 'GENREL04_BP02' };
    expect(backend.audit.entries).toEqual([
      {
        eventId: 'evidence-refresh',
        meta: { ...meta, entityRef: 'component:default/lapsing' },
        outcome: 'succeeded',
      },
      {
        eventId: 'evidence-dispute',
        meta: { ...meta, ...practice },
        outcome: 'succeeded',
      },
      {
        eventId: 'dispute-withdraw',
        meta: { ...meta, ...practice },
        outcome: 'succeeded',
      },
    ]);
    expect(JSON.stringify(backend.audit.entries)).not.toContain('secret');
  });
});
