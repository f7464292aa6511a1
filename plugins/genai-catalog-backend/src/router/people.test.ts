import { Knex } from 'knex';
import {
  entity,
  everyRow,
  GenaiBackend,
  startGenaiBackend,
} from '../__testUtils__';
import {
  bothDatabases,
  model,
  prompt,
  TestLedger,
  textVersion,
} from '../ledger/__testUtils__';

const databases = bothDatabases();

const TRIAGE = '/prompts/default/triage';
const CLAUDE = '/models/default/claude-x';
const IN_A_YEAR = new Date(Date.now() + 365 * 86_400_000).toISOString();

describe.each(databases.ids)('what people say, on %s', id => {
  let backend: GenaiBackend;
  let ledger: TestLedger;
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.open(id);
    ledger = new TestLedger({ db: knex });
    await ledger.offer([
      prompt('triage', {
        versions: [
          textVersion('1', 'One', { author: 'jane@example.com' }),
          textVersion('2', 'Two', { author: 'user:default/ann' }),
          textVersion('3', 'Three'),
        ],
      }),
      prompt('curated'),
      model('claude-x', {
        versions: [{ version: '1', mutable: false, models: [] }],
      }),
      ...['one', 'two', 'three'].map(name =>
        prompt(`lost/${name}`, { facts: {}, tags: ['lost'] }),
      ),
      model('m-spare', {
        candidate: true,
        facts: {
          type: 'chat',
          provider: { id: 'amazon-bedrock', modelId: 'm-spare' },
        },
      }),
    ]);
    backend = await startGenaiBackend({
      knex,
      entities: [
        entity('prompt:default/triage'),
        entity('prompt:default/curated'),
        entity('model:default/claude-x'),
      ],
    });
  });

  afterAll(() => backend.stop());

  const approve = (version: string, body: object = {}, user?: string) =>
    (user ? backend.api.as(user) : backend.api)
      .post(`${TRIAGE}/versions/${version}/approvals`)
      .send(body);
  const versionsOf = async (path: string) =>
    (await backend.api.get(`${path}/versions`).expect(200)).body.items;

  describe('approval', () => {
    it('is by another person than the author, whatever the source calls them', async () => {
      const own = await approve('1').expect(403);
      expect(own.body.error.message).toMatch(/wrote themselves/);
      await approve('2', {}, 'user:default/ann').expect(403);
      const { body } = await approve('2', {
        useCases: ['support'],
        reason: 'Looks good',
        expiresAt: IN_A_YEAR,
      }).expect(201);
      expect(body).toEqual({
        status: 'approved',
        useCases: ['support'],
        reason: 'Looks good',
        by: 'user:default/jane',
        at: expect.any(String),
        expiresAt: IN_A_YEAR,
      });
      const [first, second] = await versionsOf(TRIAGE);
      expect(first).not.toHaveProperty('approval');
      expect(second.approval).toEqual(body);
    });

    it('can be taken back; the latest word counts', async () => {
      await approve('3').expect(201);
      await approve('3', { status: 'revoked' }, 'user:default/bob').expect(201);
      const third = (await versionsOf(TRIAGE))[2];
      expect(third.approval).toMatchObject({
        status: 'revoked',
        by: 'user:default/bob',
      });
    });

    it('of a model is about the whole model', async () => {
      const { body } = await backend.api
        .post(`${CLAUDE}/approvals`)
        .send({ useCases: ['support'] })
        .expect(201);
      const details = await backend.api.get(`${CLAUDE}/details`).expect(200);
      expect(details.body.approvals).toEqual([body]);
      expect(details.body.facts.approval).toMatchObject({
        status: 'approved',
        by: 'user:default/jane',
      });
      expect(details.body.provenance).toContainEqual(
        expect.objectContaining({
          field: 'approval',
          origin: 'curation',
          by: 'user:default/jane',
        }),
      );
    });

    it.each([
      [
        'a past end',
        '3',
        { expiresAt: '2020-01-01T00:00:00.000Z' },
        400,
        /^expiresAt: /,
      ],
      ['no time', '3', { expiresAt: 'soon' }, 400, /^expiresAt: /],
      ['an unknown field', '3', { by: 'user:default/joe' }, 400, /by/],
      ['an unknown version', '9', {}, 404, /no version '9'/],
    ])('with %s is refused', async (_, version, body, status, message) => {
      const refused = await approve(version, body);
      expect(refused.status).toBe(status);
      expect(refused.body.error.message).toMatch(message);
    });
  });

  describe('evaluation', () => {
    const send = (body: object, query = '', version = '1') =>
      backend.api
        .post(`${TRIAGE}/versions/${version}/evaluations${query}`)
        .send(body);
    const RUN_AT = '2026-11-20T10:00:00.000Z';

    it('comes as plain runs, and once however often it is sent', async () => {
      const body = {
        evaluations: [
          {
            model: 'claude-x',
            suite: 'accuracy',
            score: 0.9,
            threshold: 0.8,
            runAt: RUN_AT,
            link: 'https://ci.example.com/1',
          },
          { model: 'nova', suite: 'accuracy', passed: false, runAt: RUN_AT },
        ],
      };
      const first = await send(body).expect(201);
      expect(first.body).toMatchObject({
        version: '1',
        items: [
          { model: 'claude-x', passed: true, latest: true, score: 0.9 },
          { model: 'nova', passed: false, by: 'user:default/jane' },
        ],
      });
      expect((await send(body).expect(201)).body).toEqual(first.body);
      const later = { ...body.evaluations[1], passed: true, runAt: undefined };
      const again = await send({ evaluations: [later] }).expect(201);
      expect(again.body.items).toHaveLength(3);
      expect(
        again.body.items.map(({ latest }: { latest: boolean }) => latest),
      ).toEqual(expect.arrayContaining([true, true, false]));
      expect((await versionsOf(TRIAGE))[0].evaluations).toEqual(
        again.body.items,
      );
    });

    it('comes as what promptfoo writes, of which no text is kept', async () => {
      const test = (success: boolean, score: number, injection: number) => ({
        promptId: 'p1',
        provider: { id: 'bedrock:claude-x', label: '' },
        prompt: { raw: 'CONFIDENTIAL', label: 'CONFIDENTIAL' },
        vars: { ticket: 'CONFIDENTIAL' },
        response: { output: 'CONFIDENTIAL' },
        success,
        score,
        namedScores: { injection },
      });
      const body = {
        evalId: 'eval-1',
        results: {
          version: 3,
          timestamp: RUN_AT,
          results: [test(true, 1, 1), test(false, 0.5, 0.8)],
          stats: { successes: 1, failures: 1 },
        },
        config: { prompts: ['CONFIDENTIAL'] },
      };
      const { body: reply } = await send(
        body,
        '?suite=nightly&threshold=0.7',
        '2',
      ).expect(201);
      expect(reply.items).toMatchObject([
        {
          model: 'bedrock:claude-x',
          suite: 'nightly',
          score: 0.75,
          threshold: 0.7,
          passed: true,
          runAt: RUN_AT,
        },
        { suite: 'nightly: injection', score: 0.9, passed: true },
      ]);
      expect(await everyRow(knex)).not.toContain('CONFIDENTIAL');
    });

    it.each([
      ['nothing', {}, /^Either evaluations/],
      ['both', { evaluations: [{}], results: [] }, /evaluations\[0\]/],
      [
        'a run without a verdict',
        { evaluations: [{ model: 'm', suite: 's', score: 1 }] },
        /^evaluations\[0\]\.passed: /,
      ],
      [
        'a run without a suite',
        { evaluations: [{ model: 'm', passed: true }] },
        /^evaluations\[0\]\.suite: /,
      ],
      [
        'a link that is none',
        {
          evaluations: [
            {
              model: 'm',
              suite: 's',
              passed: true,
              link: 'ftp://example.com/1',
            },
          ],
        },
        /^evaluations\[0\]\.link: /,
      ],
      [
        'results without a score',
        { results: [{ provider: 'm', success: true }] },
        /^results\[0\]\.score: /,
      ],
      [
        'results of two prompts',
        {
          results: [
            { promptId: 'a', provider: 'm', success: true, score: 1 },
            { promptId: 'b', provider: 'm', success: true, score: 1 },
          ],
        },
        /^results: of 2 prompts/,
      ],
    ])('with %s is refused', async (_, body, message) => {
      const refused = await send(body).expect(400);
      expect(refused.body.error.message).toMatch(message);
    });

    it('may be larger than other bodies', async () => {
      const results = Array.from({ length: 300 }, () => ({
        provider: 'm',
        success: true,
        score: 1,
        response: { output: 'x'.repeat(2_000) },
      }));
      await send({ results }, '', '3').expect(201);
      const long = 'x'.repeat(300_000);
      const { status } = await backend.api
        .patch(`${TRIAGE}/curation`)
        .send({ purpose: long });
      expect(status).toBe(413);
    });
  });

  describe('curation', () => {
    const CURATED = '/prompts/default/curated';
    const patch = (body: object, ifMatch?: string) => {
      const call = backend.api.patch(`${CURATED}/curation`).send(body);
      return ifMatch === undefined ? call : call.set('If-Match', ifMatch);
    };

    it('adds up, and is based on a revision where the caller says so', async () => {
      const first = await patch({
        purpose: 'Sort tickets',
        owner: 'group:default/heirs',
      }).expect(200);
      expect(first.body).toMatchObject({
        ref: 'prompt:default/curated',
        state: 'entity',
        curation: {
          revision: 1,
          fields: { purpose: 'Sort tickets', owner: 'group:default/heirs' },
          by: 'user:default/jane',
        },
      });
      expect(first.get('ETag')).toBe('"1"');
      const conflict = await patch({ purpose: 'Else' }, '"0"').expect(409);
      expect(conflict.body).toMatchObject({
        error: { name: 'ConflictError' },
        current: { revision: 1, fields: { purpose: 'Sort tickets' } },
      });
      const second = await patch({ owner: null }, '"1"').expect(200);
      expect(second.body.curation).toMatchObject({
        revision: 2,
        fields: { purpose: 'Sort tickets' },
      });
      const details = await backend.api.get(`${CURATED}/details`).expect(200);
      expect(details.get('ETag')).toBe('"2"');
      expect(details.body.facts).toMatchObject({
        purpose: 'Sort tickets',
        owner: 'group:support-ai',
      });
      expect((await ledger.entities()).get('prompt:default/curated')).toEqual(
        expect.objectContaining({
          spec: expect.objectContaining({ purpose: 'Sort tickets' }),
        }),
      );
    });

    it('by many at once loses nothing', async () => {
      const fields = ['category', 'folder', 'title', 'description'];
      const replies = await Promise.all(
        fields.map(field => patch({ [field]: `new ${field}` })),
      );
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const { body } = await backend.api.get(`${CURATED}/details`);
      expect(Object.keys(body.curation.fields)).toEqual(
        expect.arrayContaining(fields),
      );
    });

    it.each([
      ['nothing', {}, /Nothing to change/],
      ['text', { template: 'Sort {{ticket}}' }, /template/],
      ['an owner that is no reference', { owner: 'the team' }, /^owner: /],
      ['a field of models', { family: 'claude' }, /family/],
      ['U+0000', { purpose: 'a\u0000b' }, /^purpose: /],
      [
        'a negative interval',
        { review: { intervalDays: -1 } },
        /^review\.intervalDays: /,
      ],
    ])('with %s is refused', async (_, body, message) => {
      const refused = await patch(body).expect(400);
      expect(refused.body.error.message).toMatch(message);
    });

    it.each(['W/"1"', '*', '1'])('on %s is refused', async tag => {
      expect((await patch({ purpose: 'x' }, tag)).status).toBe(400);
    });

    it('of a card shows in the card', async () => {
      const empty = await backend.api.get(`${CLAUDE}/card`).expect(200);
      expect(empty.body).toMatchObject({ complete: 0, card: {} });
      await backend.api
        .patch(`${CLAUDE}/curation`)
        .send({ card: { intendedUse: ['Support'], limitations: ['Law'] } })
        .expect(200);
      const { body } = await backend.api.get(`${CLAUDE}/card`).expect(200);
      expect(body).toMatchObject({
        card: { intendedUse: ['Support'], limitations: ['Law'] },
        complete: 40,
        missing: ['trainingData', 'ethicalConsiderations', 'fairness'],
        provenance: [
          { field: 'card.intendedUse', origin: 'curation' },
          { field: 'card.limitations', by: 'user:default/jane' },
        ],
      });
    });
  });

  describe('claims', () => {
    const unclaimed = async (query = '') =>
      (await backend.api.get(`/unclaimed${query}`).expect(200)).body;
    const claim = (assetIds: string[], set: object = {}) =>
      backend.api
        .post('/unclaimed/claims')
        .send({ assetIds, set: { owner: 'group:default/finders', ...set } });

    it('are of assets that nobody owns, found page by page', async () => {
      const all = await unclaimed();
      expect(all.totalItems).toBe(3);
      expect(all.items[0]).toMatchObject({
        source: 'langfuse',
        kind: 'prompt',
        state: 'unclaimed',
        tags: ['lost'],
        findings: [{ code: 'UNCLAIMED', message: expect.any(String) }],
      });
      const first = await unclaimed('?limit=2');
      expect(first).toMatchObject({ totalItems: 3 });
      const rest = await unclaimed(`?limit=2&cursor=${first.nextCursor}`);
      expect([...first.items, ...rest.items]).toEqual(all.items);
      expect(rest).not.toHaveProperty('nextCursor');
      expect((await unclaimed('?text=TWO')).items).toHaveLength(1);
      expect((await unclaimed('?text=%25')).items).toHaveLength(0);
      expect((await unclaimed('?source=other')).totalItems).toBe(0);
      expect((await unclaimed('?kind=model')).totalItems).toBe(0);
      await backend.api.get('/unclaimed?cursor=nonsense').expect(400);
    });

    it('are all made or none', async () => {
      const { items } = await unclaimed();
      const [one, two] = items.map((item: { id: string }) => item.id);
      await claim([one, 'nothing']).expect(404);
      await claim([one, one]).expect(400);
      await claim([one], { owner: 'the team' }).expect(400);
      expect((await unclaimed()).totalItems).toBe(3);
      const { body } = await claim([one, two], { system: 'support' });
      expect(body.items).toMatchObject([
        { state: 'entity', ref: expect.stringMatching(/^prompt:default\//) },
        { state: 'entity', owner: 'group:default/finders' },
      ]);
      expect((await unclaimed()).totalItems).toBe(1);
      const late = await claim([one]).expect(409);
      expect(late.body.error.message).toContain("in state 'entity'");
    });

    it('bring a candidate into the catalog', async () => {
      const { body } = await backend.api
        .get('/assets?state=candidate&kind=model&text=spare')
        .expect(200);
      expect(body.items).toMatchObject([{ externalId: 'm-spare' }]);
      const claimed = await claim([body.items[0].id]).expect(200);
      expect(claimed.body.items).toMatchObject([{ state: 'entity' }]);
    });
  });
});
