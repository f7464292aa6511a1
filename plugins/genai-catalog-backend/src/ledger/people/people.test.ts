import { Knex } from 'knex';
import { rederiveDue } from '../apply';
import { evidenceFacts } from '../facts';
import {
  bothDatabases,
  model,
  NOW,
  prompt,
  TestLedger,
  textVersion,
} from '../__testUtils__';
import { approve } from './approve';
import { curate } from './curate';
import { recordEvaluations } from './recordEvaluations';
import { recordOpenFacts } from './recordOpenFacts';

const databases = bothDatabases();

describe.each(databases.ids)('what people and pipelines say, %p', id => {
  let db: Knex;
  let ledger: TestLedger;

  beforeEach(async () => {
    db = await databases.open(id);
    ledger = new TestLedger({ db });
    await ledger.offer([
      prompt('p', {
        versions: [
          textVersion('1', 'one', {
            author: 'ann@example.com',
            parameters: { topP: 1 },
          }),
          textVersion('2', 'two', { author: 'bob', parameters: { topP: 1 } }),
        ],
        labels: [{ name: 'production', version: '1' }],
        facts: { owner: 'group:a', models: ['m'] },
      }),
      model('m', {
        facts: {
          type: 'chat',
          owner: 'group:a',
          version: '1',
          provider: { id: 'x', modelId: 'm' },
        },
      }),
    ]);
  });

  const specOf = async (ref: string) =>
    (await ledger.entities()).get(ref)?.spec;
  const run = {
    model: 'm',
    suite: 'injection',
    score: 0.9,
    threshold: 0.8,
    passed: true,
    runAt: '2026-11-19T00:00:00Z',
  };
  const evaluate = async (version: string, ...evaluations: (typeof run)[]) => {
    const { asset } = await ledger.asset('prompt:default/p');
    await recordEvaluations(ledger.context, {
      assetId: asset.id,
      version,
      evaluations,
      by: 'service:ci',
      now: NOW,
    });
  };

  it('counts evaluated versions, the latest run of each suite and model deciding', async () => {
    await evaluate('1', run, {
      ...run,
      passed: false,
      runAt: '2026-11-18T00:00:00Z',
    });
    await evaluate('2', run, { ...run, model: 'other', passed: false });
    await evaluate('2', run);

    expect(await db('evaluations')).toHaveLength(4);
    expect(await specOf('prompt:default/p')).toMatchObject({
      summary: {
        versions: 2,
        evaluated: 2,
        passing: 1,
        currentEvaluation: 'passed',
      },
    });
    await expect(evaluate('9', run)).rejects.toThrow(
      "There is no version '9' of this asset",
    );
  });

  it('lets somebody else approve a version, and nobody their own', async () => {
    const { asset } = await ledger.asset('prompt:default/p');
    const say = (by: string, version?: string) =>
      approve(ledger.context, {
        assetId: asset.id,
        approval: { status: 'approved', useCases: [], by, version },
        now: NOW,
      });
    await expect(say('user:default/ann', '1')).rejects.toThrow(
      'Nobody approves what they wrote themselves',
    );
    await expect(say('user:default/ann')).rejects.toThrow('version by version');
    expect(await say('user:default/bob', '1')).toMatchObject({ ordinal: 1 });
  });

  it('puts the approval of a model into its entity', async () => {
    const { asset } = await ledger.asset('model:default/m');
    const say = (status: 'approved' | 'revoked') =>
      approve(ledger.context, {
        assetId: asset.id,
        approval: {
          status,
          useCases: ['support'],
          by: 'user:default/bob',
          expiresAt: '2027-01-01T00:00:00.000Z',
        },
        now: NOW,
      });
    await say('approved');
    expect(await specOf('model:default/m')).toMatchObject({
      approval: {
        status: 'approved',
        useCases: ['support'],
        by: 'user:default/bob',
      },
    });
    await say('revoked');
    expect(await specOf('model:default/m')).toMatchObject({
      approval: { status: 'revoked' },
    });
  });

  it('adds open data where nobody else says anything, once', async () => {
    const { asset } = await ledger.asset('model:default/m');
    const facts = new Map([
      [
        asset.id,
        {
          by: 'genai-prices',
          asOf: '2026-11-01',
          facts: {
            family: 'claude',
            version: 'x',
            limits: { contextTokens: 10 },
          },
        },
      ],
    ]);
    await recordOpenFacts(ledger.context, { facts, now: NOW });
    const [seq] = await db('ledger_clock').pluck('seq');
    await recordOpenFacts(ledger.context, { facts, now: NOW });
    expect(await db('ledger_clock').pluck('seq')).toEqual([seq]);
    expect(await specOf('model:default/m')).toMatchObject({
      version: '1',
      family: 'claude',
      limits: { contextTokens: 10 },
    });
  });

  it('marks a review as overdue when its time has come', async () => {
    const { asset } = await ledger.asset('prompt:default/p');
    await curate(ledger.context, {
      assetId: asset.id,
      patch: { review: { intervalDays: 30, lastReviewedAt: '2026-11-01' } },
      seenRevision: 0,
      by: 'user:default/ann',
      now: NOW,
    });
    const later = new Date('2026-12-01T00:00:00Z');
    expect(await rederiveDue(ledger.context, { now: NOW })).toBe(0);
    expect(await specOf('prompt:default/p')).toMatchObject({
      summary: { reviewOverdue: false },
    });
    expect(await rederiveDue(ledger.context, { now: later })).toBe(1);
    expect(await rederiveDue(ledger.context, { now: later })).toBe(0);
    expect(await specOf('prompt:default/p')).toMatchObject({
      summary: { reviewOverdue: true },
    });
  });

  it('says what speaks to best practices, and never more than is recorded', async () => {
    const facts = async () => {
      const details = await ledger.asset('prompt:default/p');
      const used = await ledger.asset('model:default/m');
      const all = evidenceFacts({ prompts: [details], models: [used] }, NOW);
      return Object.fromEntries(
        all.map(({ choiceId, state }) => [choiceId, state]),
      );
    };
    expect(await facts()).toEqual({
      GENREL04_BP01: 'holds',
      GENREL04_BP02: 'lacking',
      GENSEC04_BP01: 'lacking',
      GENOPS03_BP01: 'lacking',
      GENPERF02_BP02: 'lacking',
      GENPERF02_BP03: 'lacking',
      GENCOST01_BP01: 'lacking',
    });

    await evaluate('1', run, { ...run, model: 'other' });
    const { asset } = await ledger.asset('prompt:default/p');
    const { asset: used } = await ledger.asset('model:default/m');
    const word = {
      status: 'approved',
      useCases: [],
      by: 'user:default/bob',
    } as const;
    await approve(ledger.context, {
      assetId: asset.id,
      approval: { ...word, version: '1' },
      now: NOW,
    });
    await approve(ledger.context, {
      assetId: used.id,
      approval: word,
      now: NOW,
    });
    const by = 'user:default/ann';
    await curate(ledger.context, {
      assetId: asset.id,
      patch: {
        security: { encryption: 'cmk' },
        parameterRanges: [{ name: 'topP', min: 0, max: 1 }],
      },
      seenRevision: 0,
      by,
      now: NOW,
    });
    await curate(ledger.context, {
      assetId: used.id,
      patch: { card: { intendedUse: ['a'], limitations: ['b'] } },
      seenRevision: 0,
      by,
      now: NOW,
    });
    expect(new Set(Object.values(await facts()))).toEqual(new Set(['holds']));

    await evaluate('1', {
      ...run,
      passed: false,
      runAt: '2026-11-20T00:00:00Z',
    });
    await curate(ledger.context, {
      assetId: used.id,
      patch: { deprecation: { status: 'legacy', endOfLifeAt: '2026-11-01' } },
      seenRevision: 1,
      by,
      now: NOW,
    });
    expect(await facts()).toMatchObject({
      GENOPS03_BP01: 'contradicted',
      GENREL04_BP02: 'contradicted',
    });
  });
});

it('calls nothing declared none, never support', () => {
  const facts = evidenceFacts({ prompts: [], models: [] }, NOW);
  expect(new Set(facts.map(({ state }) => state))).toEqual(
    new Set(['none-declared']),
  );
});
