import { component } from '../__testUtils__/entities';
import { SOME_ENTITIES, ALLOW } from '../__testUtils__/policy';
import {
  GATEWAY,
  MODELS,
  PROMPTS,
  ProvidedBackend,
  providedEntities,
  startProvidedBackend,
} from '../__testUtils__/providedBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const SUPPORT = 'system:default/support';
const RETAIL = 'domain:default/retail';
const takers = ['open', 'two', 'own', 'override', 'stale', 'hidden', 'bad'];

describe.each(databases.eachSupportedId())('what is provided on %s', id => {
  let backend: ProvidedBackend;

  const list = async (name: string, query = '') =>
    (await backend.api.get(backend.provided(name, query)).expect(200)).body;
  const act = (name: string, what: string, body: object = {}) =>
    backend.api.post(backend.provided(name, `/${what}`)).send(body);
  const release = (name: string, choiceId = PROMPTS) =>
    backend.api.delete(backend.provided(name, `/${choiceId}`));
  const established = async (name: string) => {
    const { answers, scorecard } = (await backend.api.read(name)).body;
    const answer = answers.find(
      (one: { questionId: string }) => one.questionId === 'GENREL04',
    );
    return { answer, scorecard };
  };

  beforeAll(async () => {
    backend = await startProvidedBackend(await databases.init(id), [
      ...providedEntities(),
      ...takers.map(name =>
        component(name, { dependsOn: [GATEWAY], partOf: [SUPPORT] }),
      ),
    ]);
    await backend.provide('gateway', PROMPTS);
    await backend.provide('gateway', MODELS);
    await backend.provide('gateway', 'GENSEC01_BP01');
    await backend.provide('support', MODELS, { kind: 'system' });
    await backend.provide('retail', 'GENSEC01_BP02', { kind: 'domain' });
    for (const name of ['copilot', 'docs', 'alone', ...takers]) {
      await backend.api.start(name).expect(201);
    }
  });

  afterAll(() => backend.stop());

  it('comes from what an entity depends on, from its system and from its domain', async () => {
    const found = async (name: string) =>
      (await backend.offersOf(name)).map(
        ({ choiceId, provider }) => `${choiceId} ${provider?.entityRef}`,
      );
    expect(await found('copilot')).toEqual(
      [
        `GENSEC01_BP01 ${GATEWAY}`,
        `GENSEC01_BP02 ${RETAIL}`,
        `${PROMPTS} ${GATEWAY}`,
        `${MODELS} ${GATEWAY}`,
        `${MODELS} ${SUPPORT}`,
      ].sort(byLens),
    );
    expect((await found('docs')).sort()).toEqual([
      `${MODELS} ${SUPPORT}`,
      `GENSEC01_BP02 ${RETAIL}`,
    ]);
    expect(await found('alone')).toEqual([]);
  });

  it('is counted for those who have it open, and listed page by page', async () => {
    const all = await list('copilot');
    expect(all).toMatchObject({
      totalItems: 5,
      counts: { offered: 4, taken: 0, lost: 0 },
      offeredBy: [
        { entityRef: GATEWAY, title: 'LLM gateway', practices: 3 },
        { entityRef: RETAIL, title: 'Retail', practices: 1 },
        { entityRef: SUPPORT, title: 'Support', practices: 1 },
      ],
      may: { update: true },
    });
    expect(all.items[0]).toMatchObject({
      state: 'offered',
      practiceState: 'unknown',
      statement: expect.stringContaining('does it for you'),
    });
    const first = await list('copilot', '?limit=3');
    const second = await list('copilot', `?cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect((await list('copilot', '?state=taken')).items).toEqual([]);
    await backend.api
      .get(backend.provided('copilot', '?state=given'))
      .expect(400, /state/);
    await backend.api.get(backend.provided('gateway')).expect(404);
  });

  it('counts as in place once it is taken, and the own answer gives way', async () => {
    await backend.answer('open', ['GENREL04_no'], 0, {
      choiceNotes: { [PROMPTS]: 'Some day' },
    });
    const before = await backend.scorecard('open');
    const { body } = await backend
      .take('open', { practices: [{ choiceId: 'GENREL04-BP01' }] })
      .expect(200);
    expect(body.items).toMatchObject([
      {
        choiceId: PROMPTS,
        state: 'taken',
        practiceState: 'established',
        provider: { entityRef: GATEWAY, title: 'LLM gateway' },
        by: 'user:default/jane',
      },
    ]);
    expect(body.answers).toMatchObject([
      {
        questionId: 'GENREL04',
        revision: 2,
        selectedChoices: [],
        unansweredChoices: [PROMPTS],
        choiceNotes: { [PROMPTS]: 'Some day' },
      },
    ]);
    const { answer, scorecard } = await established('open');
    expect(answer).toEqual(body.answers[0]);
    expect(scorecard).toEqual(body.scorecard);
    expect(sum(scorecard.openPractices)).toBe(sum(before.openPractices) - 1);
    expect(scorecard.maturity.claimed).toBeGreaterThan(before.maturity.claimed);
    expect((await list('open')).counts).toMatchObject({ taken: 1 });
    expect((await backend.historyOf('open')).slice(0, 2)).toMatchObject([
      { type: 'answer-saved', questionId: 'GENREL04', revision: 2 },
      {
        type: 'provided-taken',
        questionId: 'GENREL04',
        to: { choiceId: PROMPTS, provider: GATEWAY },
      },
    ]);
    // Taken already: nothing is written.
    const entries = (await backend.historyOf('open')).length;
    await backend
      .take('open', { practices: [{ choiceId: PROMPTS }] })
      .expect(200);
    expect(await backend.historyOf('open')).toHaveLength(entries);
  });

  it('is taken from one provider in bulk: what is open or not answered', async () => {
    await backend.answer('two', [MODELS]);
    const { body } = await backend
      .take('two', { provider: 'Component:default/Gateway' })
      .expect(200);
    const taken = body.items
      .filter((one: { state: string }) => one.state === 'taken')
      .map((one: { choiceId: string }) => one.choiceId);
    expect(taken.sort()).toEqual([PROMPTS, 'GENSEC01_BP01'].sort());
    const { answer } = await established('two');
    expect(answer).toMatchObject({
      selectedChoices: [MODELS],
      unansweredChoices: [PROMPTS],
    });
    const { counts, offeredBy } = await list('two');
    expect(counts).toEqual({ offered: 1, taken: 2, lost: 0 });
    expect(offeredBy).toMatchObject([{ entityRef: RETAIL, practices: 1 }]);
  });

  it.each([
    [{}, 'practices'],
    [{ practices: [] }, 'practices'],
    [{ practices: [{ choiceId: 'GENREL99' }] }, 'practices\\[0\\].choiceId'],
    [
      { practices: [{ choiceId: 'GENSEC02_BP01' }] },
      'practices\\[0\\].choiceId',
    ],
    // The gateway and the system offer it.
    [{ practices: [{ choiceId: MODELS }] }, 'practices\\[0\\].provider'],
    [
      { practices: [{ choiceId: PROMPTS, provider: SUPPORT }] },
      'practices\\[0\\].provider',
    ],
    [
      { practices: [{ choiceId: PROMPTS }, { choiceId: PROMPTS }] },
      'practices\\[1\\]',
    ],
    [{ provider: 'component:default/nobody' }, 'provider'],
    [
      {
        practices: [{ choiceId: PROMPTS }],
        revisions: { GENREL04: 'one' },
      },
      'revisions',
    ],
  ])('refuses %j and names the field', async (body, field) => {
    await backend.take('bad', body).expect(400, new RegExp(field));
    expect((await list('bad')).counts).toMatchObject({ taken: 0 });
  });

  it('gives way only to an answer that the caller has seen', async () => {
    await backend.answer('stale', []);
    await backend.answer('stale', [MODELS], 1);
    const practices = [{ choiceId: PROMPTS }];
    const { body } = await backend
      .take('stale', { practices, revisions: { GENREL04: 1 } })
      .expect(409);
    expect(body.current).toMatchObject({ revision: 2 });
    expect((await list('stale')).counts).toMatchObject({ taken: 0 });
    await backend
      .take('stale', { practices, revisions: { GENREL04: 2 } })
      .expect(200);
  });

  it('gives way to what the review itself says', async () => {
    await backend
      .take('own', { practices: [{ choiceId: PROMPTS }] })
      .expect(200);
    const answer = await backend.answer('own', [MODELS]);
    expect(await backend.offer('own')).toMatchObject({
      state: 'overridden',
      practiceState: 'open',
    });
    await backend.answer('own', [MODELS], answer.revision, {
      unansweredChoices: [PROMPTS],
    });
    expect(await backend.offer('own')).toMatchObject({
      state: 'taken',
      practiceState: 'established',
    });
  });

  it('is overridden with a reason, and taken again', async () => {
    await backend
      .take('override', { practices: [{ choiceId: PROMPTS }] })
      .expect(200);
    await act('override', `${PROMPTS}/override`).expect(400, /reason/);
    await act('override', `${PROMPTS}/override`, { reason: ' ' }).expect(400);
    const reason = 'We call the model ourselves.';
    const { body } = await act('override', `${PROMPTS}/override`, {
      reason,
    }).expect(200);
    expect(body.items).toMatchObject([
      { state: 'overridden', reason, practiceState: 'unknown' },
    ]);
    expect((await backend.historyOf('override'))[0]).toMatchObject({
      type: 'provided-overridden',
      questionId: 'GENREL04',
      from: { choiceId: PROMPTS, provider: GATEWAY, state: 'taken' },
      to: { choiceId: PROMPTS, reason },
    });
    // The banner does not offer what somebody has decided against.
    expect((await list('override')).counts).toMatchObject({ offered: 3 });
    await act('override', `${PROMPTS}/override`, { reason }).expect(200);
    expect(await backend.historyOf('override')).toHaveLength(3);

    await release('override').expect(200);
    expect(await backend.offer('override')).toMatchObject({ state: 'offered' });
    expect((await list('override')).counts).toMatchObject({ offered: 4 });
    await release('override').expect(200);
    expect((await backend.historyOf('override'))[0]).toMatchObject({
      type: 'provided-released',
      from: { choiceId: PROMPTS, state: 'overridden', reason },
    });
    await act('override', 'GENSEC02_BP01/override', { reason }).expect(409);
    await act('override', 'GENREL99/override', { reason }).expect(404);
    await release('override', 'GENREL99').expect(404);
  });

  it('is named only by providers that the caller may see', async () => {
    await backend
      .take('hidden', { practices: [{ choiceId: PROMPTS }] })
      .expect(200);
    backend.policy.catalog = SOME_ENTITIES;
    backend.catalog.hidden.add(GATEWAY);
    try {
      const { items, offeredBy } = await list('hidden');
      const mine = items.filter(
        (one: { choiceId: string }) => one.choiceId === PROMPTS,
      );
      expect(mine).toMatchObject([{ state: 'taken' }]);
      expect(mine[0]).not.toHaveProperty('provider');
      expect(mine[0]).not.toHaveProperty('statement');
      expect(JSON.stringify({ items, offeredBy })).not.toContain('gateway');
      const history = await backend.historyOf('hidden');
      expect(history[0]).toMatchObject({ to: { choiceId: PROMPTS } });
      expect(JSON.stringify(history)).not.toContain('gateway');
      await backend
        .take('hidden', { practices: [{ choiceId: 'GENSEC01_BP01' }] })
        .expect(400, /practices\[0\].choiceId/);
    } finally {
      backend.policy.catalog = ALLOW;
    }
    expect((await backend.historyOf('hidden'))[0]).toMatchObject({
      to: { provider: GATEWAY, statement: expect.any(String) },
    });
  });
});

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

/** GENREL04 comes before GENSEC01 or after it as the lens has its pillars. */
function byLens(a: string, b: string): number {
  const rank = (text: string) => (text.startsWith('GENSEC') ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
