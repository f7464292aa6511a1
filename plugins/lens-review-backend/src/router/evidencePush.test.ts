import { mockCredentials } from '@backstage/backend-test-utils';
import { component } from '../__testUtils__/entities';
import { ALLOW, DENY } from '../__testUtils__/policy';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { TestCollector } from '../__testUtils__/testCollector';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString();

const PRACTICE = { questionId: 'GENREL04', choiceId: 'GENREL04_BP01' };
const ITEM = {
  ...PRACTICE,
  verdict: 'supports',
  sentence: 'Every prompt is in the catalog.',
};

describe.each(databases.eachSupportedId())('evidence from CI on %s', id => {
  let backend: ReviewBackend;
  const collector = new TestCollector({
    lensId: LENS,
    practices: [
      ['GENREL04', 'GENREL04_BP02'],
      ['GENREL04', 'GENREL04_BP99'],
    ],
  });

  const path = (name: string) =>
    `/entities/component/default/${name}/reviews/${LENS}/evidence`;
  const service = (subject: string) =>
    backend.api.withAuthorization(
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.service(subject),
        targetPluginId: 'lens-review',
      }),
    );
  const push = (name: string, body: object, subject = 'ci') =>
    service(subject).post(path(name)).send(body);
  const send = async (name: string, ...items: object[]) =>
    (await push(name, { tool: 'prompt-lint', items }).expect(200)).body;
  const read = async (name: string) =>
    (await backend.api.get(path(name)).expect(200)).body;
  const claim = async (name: string) => {
    await backend.api.start(name).expect(201);
    await backend.api
      .save(name, {
        questionId: 'GENREL04',
        basedOn: 0,
        body: { selectedChoices: ['GENREL04_BP01', 'GENREL04_BP02'] },
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
      entities: ['pushed', 'turned', 'renewed', 'refused', 'bare', 'many'].map(
        name => component(name),
      ),
      config: {
        lensReview: {
          evidence: {
            pushers: [
              { subject: 'ci', tools: ['prompt-lint', 'semgrep'] },
              { subject: 'any-tool' },
            ],
          },
        },
      },
      features: [collector.module()],
    });
    await claim('refused');
  });

  beforeEach(() => {
    Object.assign(backend.policy, {
      catalog: ALLOW,
      read: ALLOW,
      update: ALLOW,
    });
    backend.audit.entries.splice(0);
  });

  afterAll(() => backend.stop());

  it('is kept under its tool, and weighs in the score of the review', async () => {
    await claim('pushed');
    const before = await counts('pushed');
    const { source, items, scorecard } = await send('pushed', {
      choiceId: 'GENREL04-BP01',
      verdict: 'supports',
      sentence: '  Every prompt is in the catalog: <b>yes</b>.  ',
      link: 'https://ci.example.com/runs/7',
      file: 'prompts/triage.md',
      line: 12,
    });
    expect(source).toBe('push:prompt-lint');
    expect(items).toEqual([
      { ...PRACTICE, outcome: 'recorded', expiresAt: expect.any(String) },
    ]);
    const reply = await read('pushed');
    expect(reply.scorecard).toEqual(scorecard);
    expect(reply.items).toEqual([
      {
        ...PRACTICE,
        standing: 'supports',
        findings: [
          {
            source: 'push:prompt-lint',
            title: 'prompt-lint',
            tool: 'prompt-lint',
            verdict: 'supports',
            // Text is data: what shows it escapes it.
            sentence: 'Every prompt is in the catalog: <b>yes</b>.',
            link: {
              title: 'prompts/triage.md:12',
              url: 'https://ci.example.com/runs/7',
            },
            file: 'prompts/triage.md',
            line: 12,
            about: [],
            observedAt: expect.any(String),
            expiresAt: items[0].expiresAt,
            expired: false,
            disputed: false,
          },
        ],
        history: [
          expect.objectContaining({
            source: 'push:prompt-lint',
            verdict: 'supports',
          }),
        ],
      },
    ]);
    expect(reply.sources).toContainEqual({
      id: 'push:prompt-lint',
      title: 'prompt-lint',
      tool: 'prompt-lint',
      speaksTo: [PRACTICE],
      askedAt: expect.any(String),
      answeredAt: expect.any(String),
      failed: false,
    });
    const [{ observedAt, expiresAt }] = reply.items[0].findings;
    expect(Date.parse(expiresAt) - Date.parse(observedAt)).toBe(30 * DAY_MS);
    const after = await counts('pushed');
    expect(after.verified).toBeGreaterThan(before.verified);
    expect(after.claimed).toBe(before.claimed);
    const { review } = (await backend.api.read('pushed')).body;
    expect(review.updatedBy).toBe('user:default/jane');
  });

  it('is not asked for when sources are', async () => {
    const before = await read('pushed');
    const { body } = await backend.api
      .post(`${path('pushed')}/refresh`)
      .expect(200);
    expect(body.items[0]).toEqual(before.items[0]);
  });

  it('takes the credit of a claim that it contradicts, until somebody disputes it', async () => {
    await claim('turned');
    await send('turned', ITEM);
    const supported = await counts('turned');
    const contradiction = {
      ...ITEM,
      verdict: 'contradicts',
      sentence: 'Two prompts are in no catalog.',
    };
    await send('turned', contradiction);
    const after = await counts('turned');
    expect(after.contradicted).toBe(1);
    expect(after.claimed).toBeLessThan(supported.claimed);
    expect(after.verified).toBeLessThan(supported.verified);
    const [{ history }] = (await read('turned')).items;
    expect(history.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'contradicts',
      'supports',
    ]);
    await backend.api
      .put(`${path('turned')}/GENREL04/GENREL04_BP01/dispute`)
      .send({ reason: 'They are tests.' })
      .expect(200);
    expect((await counts('turned')).contradicted).toBe(0);
  });

  it('changes nothing when it is sent again', async () => {
    await claim('renewed');
    for (const item of [
      ITEM,
      {
        ...ITEM,
        choiceId: 'GENREL04_BP02',
        observedAt: inDays(-1),
        expiresAt: inDays(10),
      },
    ]) {
      await send('renewed', item);
      const before = await read('renewed');
      const { items } = await send('renewed', item);
      expect(items[0].outcome).toBe('unchanged');
      expect(await read('renewed')).toEqual(before);
    }
  });

  it('is renewed by what was seen later, and not by what was seen before', async () => {
    const seen = (observedAt: string, expiresAt: string) =>
      send('renewed', {
        ...ITEM,
        choiceId: 'GENREL04_BP02',
        observedAt,
        expiresAt,
      });
    const [later, end] = [inDays(-0.5), inDays(20)];
    expect((await seen(later, end)).items[0]).toEqual({
      questionId: 'GENREL04',
      choiceId: 'GENREL04_BP02',
      outcome: 'recorded',
      expiresAt: end,
    });
    const older = await seen(inDays(-2), inDays(90));
    expect(older.items[0]).toMatchObject({
      outcome: 'superseded',
      expiresAt: end,
    });
    const [, { findings, history }] = (await read('renewed')).items;
    expect(findings[0]).toMatchObject({ observedAt: later, expiresAt: end });
    // It said the same all the time.
    expect(history).toHaveLength(1);
  });

  it('leaves alone what it does not mention, and what other tools say', async () => {
    await claim('many');
    await send('many', ITEM, { ...ITEM, choiceId: 'GENREL04_BP02' });
    await push('many', {
      tool: 'semgrep',
      items: [{ ...ITEM, verdict: 'nothing-found', sentence: 'No prompts.' }],
    }).expect(200);
    await send('many', { ...ITEM, verdict: 'undeclared', sentence: 'Gone.' });
    const { items } = await read('many');
    const verdicts = items.map(
      ({ findings }: { findings: { source: string; verdict: string }[] }) =>
        findings.map(({ source, verdict }) => `${source} ${verdict}`),
    );
    expect(verdicts).toEqual([
      ['push:prompt-lint undeclared', 'push:semgrep nothing-found'],
      ['push:prompt-lint supports'],
    ]);
  });

  it('is all or nothing', async () => {
    const before = await read('refused');
    const { body } = await push('refused', {
      tool: 'semgrep',
      items: [ITEM, { ...ITEM, choiceId: 'GENREL04_BP77' }],
    }).expect(400);
    expect(body.error.message).toMatch(
      /^items\[1\]\.choiceId: lens 'generative-ai' .* has no best practice 'GENREL04_BP77' of question 'GENREL04'$/,
    );
    expect(await read('refused')).toEqual(before);
  });

  it.each([
    ['tool', { tool: 'a b' }],
    ['tool', { tool: 'push:semgrep' }],
    ['items', { items: [] }],
    ['items', { items: Array.from({ length: 101 }, () => ITEM) }],
    ['Unrecognized key: "by"', { by: 'user:default/jane' }],
    ['items[0].verdict', { items: [{ ...ITEM, verdict: 'proves' }] }],
    ['items[0].sentence', { items: [{ ...ITEM, sentence: ' ' }] }],
    ['items[0].sentence', { items: [{ ...ITEM, sentence: 'x'.repeat(1001) }] }],
    ['items[0].sentence', { items: [{ ...ITEM, sentence: 'a\0b' }] }],
    ['items[0].link', { items: [{ ...ITEM, link: 'data:text/html,x' }] }],
    [
      'items[0].link.url',
      { items: [{ ...ITEM, link: { title: 'Run', url: 'file:///etc' } }] },
    ],
    ['items[0].file', { items: [{ ...ITEM, file: 'a\nb' }] }],
    ['items[0].line', { items: [{ ...ITEM, line: 3 }] }],
    ['items[0].line', { items: [{ ...ITEM, file: 'a', line: 0 }] }],
    ['items[0].questionId', { items: [{ ...ITEM, questionId: 'GENREL77' }] }],
    ['items[0].choiceId', { items: [{ ...ITEM, choiceId: 'GENSEC01_BP01' }] }],
    ['items[0].choiceId', { items: [{ ...ITEM, choiceId: 'GENREL04_no' }] }],
    ['items[1].choiceId: items[0]', { items: [ITEM, ITEM] }],
    ['items[0].expiresAt', { items: [{ ...ITEM, expiresAt: 'tomorrow' }] }],
    [
      'items[0].expiresAt: is in the past',
      { items: [{ ...ITEM, expiresAt: inDays(-1) }] },
    ],
    [
      'items[0].expiresAt: is more than a year ahead',
      { items: [{ ...ITEM, expiresAt: inDays(367) }] },
    ],
    [
      'items[0].observedAt: is in the future',
      { items: [{ ...ITEM, observedAt: inDays(1) }] },
    ],
    [
      'items[0].observedAt: is more than 30 days ago',
      { items: [{ ...ITEM, observedAt: inDays(-31) }] },
    ],
    [
      'items[0].observedAt: is more than a year ago',
      {
        items: [{ ...ITEM, observedAt: inDays(-370), expiresAt: inDays(1) }],
      },
    ],
  ])('is refused by %s', async (message, body) => {
    const before = await read('refused');
    const reply = await push('refused', {
      tool: 'semgrep',
      items: [ITEM],
      ...body,
    }).expect(400);
    expect(reply.body.error.message).toContain(message);
    expect(await read('refused')).toEqual(before);
  });

  describe('is taken', () => {
    const body = { tool: 'semgrep', items: [ITEM] };

    it('from no user', async () => {
      const reply = await backend.api.post(path('refused')).send(body);
      expect(reply.status).toBe(403);
    });

    it('from nobody without credentials', async () => {
      const nobody = backend.api.withAuthorization(
        mockCredentials.none.header(),
      );
      const reply = await nobody.post(path('refused')).send(body);
      expect(reply.status).toBe(401);
    });

    it('from no service that config does not list', async () => {
      const reply = await push('refused', body, 'other').expect(403);
      expect(reply.body.error.message).toMatch(/evidence\.pushers/);
    });

    it('for no tool that config does not list for the service', async () => {
      const other = { ...body, tool: 'trivy' };
      const reply = await push('refused', other).expect(403);
      expect(reply.body.error.message).toMatch(/'trivy'/);
      await push('refused', other, 'any-tool').expect(200);
    });

    it.each(['read', 'update'] as const)(
      'from no service that may not %s the review',
      async action => {
        backend.policy[action] = DENY;
        expect((await push('refused', body)).status).toBe(403);
      },
    );

    it('for no entity that the service cannot see, and no review that has not begun', async () => {
      expect((await push('bare', body)).status).toBe(404);
      expect((await push('unheard-of', body)).status).toBe(404);
      backend.policy.catalog = DENY;
      expect((await push('refused', body)).status).toBe(404);
    });
  });

  it('is audited, without what is in it', async () => {
    await push('refused', {
      tool: 'semgrep',
      items: [{ ...ITEM, sentence: 'a secret' }],
    }).expect(200);
    await push('refused', { tool: 'trivy', items: [ITEM] }).expect(403);
    const meta = { entityRef: 'component:default/refused', lensId: LENS };
    expect(backend.audit.entries).toMatchObject([
      {
        eventId: 'evidence-push',
        meta: { ...meta, tool: 'semgrep' },
        outcome: 'succeeded',
      },
      {
        eventId: 'evidence-push',
        meta: { ...meta, tool: 'trivy' },
        outcome: 'failed',
      },
    ]);
    expect(JSON.stringify(backend.audit.entries)).not.toContain('secret');
  });

  it('is said of a lens with the collectors, and to what they speak', async () => {
    const list = async (lensId: string) =>
      (await backend.api.get(`/lenses/${lensId}/collectors`).expect(200)).body
        .items;
    const tools = ['prompt-lint', 'semgrep'].map(tool => ({
      id: `push:${tool}`,
      title: tool,
      tool,
      speaksTo: [],
    }));
    expect(await list(LENS)).toEqual([
      {
        id: 'register',
        title: 'Test register',
        // Not GENREL04_BP99, which the lens does not have.
        speaksTo: [{ questionId: 'GENREL04', choiceId: 'GENREL04_BP02' }],
      },
      ...tools,
    ]);
    expect(await list('responsible-ai')).toEqual(tools);
    await backend.api.get('/lenses/unheard-of/collectors').expect(404);
    await backend.api.get(`/lenses/${LENS}/collectors?version=99`).expect(404);
  });
});
