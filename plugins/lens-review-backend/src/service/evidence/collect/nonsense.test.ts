import { CollectedEvidence } from '@genai-lens/backstage-plugin-lens-review-node';
import { evidenceServiceOn } from '../../../__testUtils__/evidenceService';
import { inPlace, KEY, WRITE } from '../../../__testUtils__/reviewService';
import { createTestDatabases } from '../../../__testUtils__/testDatabases';
import { collectAll } from './collectAll';

const databases = createTestDatabases();
const go = () => new AbortController().signal;
const END = new Date('2026-02-01T00:00:00.000Z');

/** As it comes from code that no compiler has seen. */
const untyped = (json: string): CollectedEvidence[] =>
  JSON.parse(json, (key, value) =>
    key === 'observedAt' || key === 'expiresAt' ? new Date(value) : value,
  );

const item = (given: object) => ({
  entityRef: KEY.entityRef,
  lensId: 'test',
  questionId: 'backup',
  choiceId: 'backup_daily',
  verdict: 'contradicts',
  sentence: 'Said.',
  observedAt: END,
  expiresAt: END,
  ...given,
});

describe.each(databases.eachSupportedId())('on %s a collector', id => {
  const start = async () => {
    const service = await evidenceServiceOn(await databases.init(id));
    const { reviews, collector, evidence } = service;
    await reviews.startReview(WRITE);
    await reviews.saveAnswer({
      ...WRITE,
      questionId: 'backup',
      basedOn: 0,
      input: inPlace('backup_daily'),
    });
    collector.says({ verdict: 'supports', expiresAt: END });
    await evidence.refreshEvidence(KEY);
    return service;
  };
  type Service = Awaited<ReturnType<typeof start>>;
  const said = async ({ evidence }: Service) => {
    const { readings, ...state } = await evidence.getEvidence(KEY);
    return {
      daily: state.evidence.find(one => one.choiceId === 'backup_daily'),
      error: readings[0].error,
    };
  };

  it.each([
    ['nothing at all', 'null', /something else than a list/],
    ['an object', '{"items": []}', /something else than a list/],
    ['a list of nothing', '[null]', /something else than a list/],
    ['what is about nothing', '[{}]', /something else than a list/],
    ['an unknown verdict', { verdict: 'maybe' }, /verdict: /],
    ['a number for a sentence', { sentence: 5 }, /sentence: /],
    ['an empty sentence', { sentence: ' \u0000 ' }, /sentence: /],
    ['no time', { observedAt: 'soon' }, /observedAt: /],
    ['a time that no text can hold', { expiresAt: 8.64e15 }, /expiresAt: /],
    ['one text for a list', { about: 'x' }, /about: /],
  ])('that says %s replaces nothing', async (_, answer, error) => {
    const service = await start();
    const { collector, context } = service;
    const before = await said(service);
    collector.answer = () =>
      untyped(
        typeof answer === 'string' ? answer : JSON.stringify([item(answer)]),
      );
    await collectAll(context, go());
    const after = await said(service);
    expect(after.daily).toEqual(before.daily);
    expect(after.daily?.verdict).toBe('supports');
    expect(after.error).toMatch(error);
  });

  it('that speaks badly of one review is heard on the others', async () => {
    const service = await start();
    const { reviews, collector, context, evidence } = service;
    const key = { ...KEY, entityRef: 'component:default/other' };
    await reviews.startReview({ ...WRITE, key });
    collector.answer = () =>
      untyped(
        JSON.stringify([
          item({ verdict: 'maybe' }),
          item({ entityRef: key.entityRef }),
        ]),
      );
    await collectAll(context, go());
    expect((await said(service)).error).toMatch(/verdict: /);
    const [daily] = (await evidence.getEvidence(key)).evidence;
    expect(daily).toMatchObject({ verdict: 'contradicts' });
  });

  it('keeps its sentence as the database does, so that a dispute of it holds', async () => {
    const service = await start();
    const { clock, collector, evidence, reviews } = service;
    // Cut in the middle of a character.
    const sentence = `${'x'.repeat(999)}\u{1F600} and more`;
    collector.says({ verdict: 'contradicts', sentence, expiresAt: END });
    await evidence.refreshEvidence(KEY);
    await evidence.disputeEvidence({
      ...WRITE,
      questionId: 'backup',
      choiceId: 'backup_daily',
      reason: 'No',
    });
    clock.now = new Date(clock.now.getTime() + 1);
    await evidence.refreshEvidence(KEY);
    const { derived } = (await reviews.getReview(KEY)).review;
    expect(derived.score.contradicted).toBe(0);
  });

  it('that is asked when the backend stops is not waited for', async () => {
    const stopping = new AbortController();
    const service = await evidenceServiceOn(await databases.init(id), {
      stopping: stopping.signal,
    });
    const { reviews, collector, evidence, context } = service;
    await reviews.startReview(WRITE);
    collector.answer = () => {
      stopping.abort();
      return new Promise(() => {});
    };
    await expect(evidence.refreshEvidence(KEY)).rejects.toThrow(/stopping/);
    expect(collector.requests[0].signal.aborted).toBe(true);
    expect((await evidence.getEvidence(KEY)).readings).toEqual([]);
    // Nobody is asked any more.
    await expect(evidence.refreshEvidence(KEY)).rejects.toThrow(/stopping/);
    await expect(collectAll(context, AbortSignal.abort())).rejects.toThrow(
      /abort/i,
    );
    expect(collector.requests).toHaveLength(1);
  });

  it('that is asked with others is not let down by a database that fails one of them', async () => {
    const service = await start();
    const { collector, context } = service;
    let ended = false;
    const slow = {
      ...collector,
      id: 'slow',
      collect: async () => {
        await new Promise(resolve => setTimeout(resolve, 50));
        ended = true;
        return [];
      },
    };
    const { db } = context;
    collector.answer = () => {
      throw new Error('No');
    };
    await db.schema.renameTable('evidence_readings', 'elsewhere');
    try {
      await expect(
        collectAll({ ...context, collectors: [collector, slow] }, go()),
      ).rejects.toThrow(/evidence_readings/);
    } finally {
      await db.schema.renameTable('elsewhere', 'evidence_readings');
    }
    expect(ended).toBe(true);
  });
});
