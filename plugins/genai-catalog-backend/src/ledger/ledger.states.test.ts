import { Knex } from 'knex';
import { HandWritten } from '../model';
import { rederiveAssets } from './apply';
import { syncHandWritten, syncUsages } from './catalog';
import { curate } from './people';
import {
  bothDatabases,
  model,
  NOW,
  prompt,
  settingsOf,
  textVersion,
  TestLedger,
} from './__testUtils__';

const databases = bothDatabases();

describe.each(databases.ids)('who becomes an entity, %p', id => {
  let db: Knex;

  beforeEach(async () => {
    db = await databases.open(id);
  });

  const ledgerOf = (...sources: ReturnType<typeof settingsOf>[]) =>
    new TestLedger({ db, sources: sources.length ? sources : undefined });
  const writeByHand = (ledger: TestLedger, ...entities: HandWritten[]) =>
    syncHandWritten(ledger.context, { entities, now: NOW });
  const stateOf = async (externalId: string) => {
    const row = await db('assets').where({ external_id: externalId }).first();
    return { state: row.state, ref: row.ref, findings: codesOf(row.findings) };
  };

  it('emits an entity without text, versions and card', async () => {
    const ledger = ledgerOf();
    await ledger.offer([
      prompt('support/triage', {
        name: 'support/triage',
        url: 'https://langfuse.example.com/p/1',
        tags: ['Support', 'not a tag!'],
        facts: {
          owner: 'support-ai',
          system: 'support',
          description: 'Sorts tickets',
          purpose: 'Sort incoming tickets',
          variables: [{ name: 'ticket', required: true }],
          usedBy: ['component:ticket-api'],
          review: { intervalDays: 90, lastReviewedAt: '2026-09-01' },
        },
        versions: [textVersion('7', 'Sort {{ticket}}')],
        labels: [{ name: 'production', version: '7' }],
      }),
    ]);

    expect(await ledger.entities()).toEqual(
      new Map([
        [
          'prompt:default/support-triage',
          {
            apiVersion: 'genai-lens.io/v1alpha1',
            kind: 'Prompt',
            metadata: {
              namespace: 'default',
              name: 'support-triage',
              title: 'support/triage',
              description: 'Sorts tickets',
              tags: ['support'],
              links: [
                {
                  url: 'https://langfuse.example.com/p/1',
                  title: 'In langfuse',
                },
              ],
              annotations: {
                'genai-lens.io/source': 'langfuse',
                'genai-lens.io/external-id': 'support/triage',
              },
            },
            spec: {
              type: 'text',
              lifecycle: 'production',
              owner: 'group:default/support-ai',
              system: 'system:default/support',
              version: '7',
              purpose: 'Sort incoming tickets',
              templateFormat: 'mustache',
              variables: [{ name: 'ticket', required: true }],
              labels: [{ name: 'production', version: '7' }],
              usedBy: ['component:default/ticket-api'],
              review: { intervalDays: 90, lastReviewedAt: '2026-09-01' },
              summary: {
                versions: 1,
                evaluated: 0,
                passing: 0,
                currentEvaluation: 'none',
                drift: false,
                reviewOverdue: false,
              },
            },
          },
        ],
      ]),
    );
  });

  it('leaves out a field that the catalog would refuse, and says so', async () => {
    const ledger = ledgerOf();
    await ledger.offer([
      model('m1', {
        facts: {
          type: 'chat',
          owner: 'group:a',
          provider: { id: 'p', modelId: 'm1' },
          knowledgeCutoff: 'early last year',
          servedBy: ['not a ref'],
        },
      }),
    ]);

    const [entity] = (await ledger.entities()).values();
    expect(entity.spec).not.toHaveProperty('knowledgeCutoff');
    expect(entity.spec).not.toHaveProperty('servedBy');
    expect((await stateOf('m1')).findings).toEqual([
      'REFERENCE_INVALID',
      'FIELD_REFUSED',
    ]);
  });

  it('leaves out one odd reference, and not its list', async () => {
    const usedBy = ['component:copilot', 'agent:helper'];
    const offered = [prompt('p', { facts: { owner: 'group:a', usedBy } })];
    await ledgerOf().offer(offered);
    const shown = async () =>
      (await ledgerOf().entities()).get('prompt:default/p')?.spec?.usedBy;
    expect(await shown()).toEqual(['component:default/copilot']);
    const [{ findings }] = await db('assets').select('findings');
    expect(JSON.parse(findings)).toEqual([
      {
        code: 'FIELD_REFUSED',
        message: expect.stringMatching(
          /^spec\.usedBy\[1\] is left out: it must refer to an entity of kind /,
        ),
      },
    ]);

    const relatedKinds = ['Agent'];
    await ledgerOf(settingsOf('langfuse', { relatedKinds })).offer(offered);
    expect(await shown()).toEqual([
      'component:default/copilot',
      'agent:default/helper',
    ]);
    expect((await stateOf('p')).findings).toEqual([]);
  });

  it('keeps what no rule maps unclaimed, until somebody claims it', async () => {
    const ledger = ledgerOf();
    await ledger.offer([prompt('p', { facts: {} })]);
    expect(await stateOf('p')).toEqual({
      state: 'unclaimed',
      ref: null,
      findings: ['UNCLAIMED'],
    });
    expect(await ledger.refs()).toEqual([]);

    const { id: assetId } = await db('assets').first();
    const claim = { assetId, by: 'user:default/ann', now: NOW };
    await curate(ledger.context, {
      ...claim,
      patch: { owner: 'group:mine' },
      seenRevision: 0,
    });
    const [entity] = (await ledger.entities()).values();
    expect(entity.spec).toMatchObject({ owner: 'group:default/mine' });
    const { asset } = await ledger.asset('prompt:default/p');
    expect(asset.provenance).toContainEqual({
      field: 'owner',
      origin: 'curation',
      by: 'user:default/ann',
      asOf: NOW.toISOString(),
    });

    await expect(
      curate(ledger.context, { ...claim, patch: {}, seenRevision: 0 }),
    ).rejects.toThrow('its revision is 1');
    await curate(ledger.context, {
      ...claim,
      patch: { owner: null },
      seenRevision: 1,
    });
    expect(await ledger.refs()).toEqual([]);
  });

  it('follows the rules of today, also where nothing else changed', async () => {
    const asset = prompt('support/triage', { facts: { folder: 'support' } });
    await ledgerOf().offer([asset]);
    const after = ledgerOf(
      settingsOf('langfuse', {
        rules: [{ when: { folder: 'support' }, set: { owner: 'group:s' } }],
      }),
    );
    expect(await after.offer([asset])).toMatchObject({ written: 0 });
    expect(await after.refs()).toEqual(['prompt:default/support-triage']);
  });

  it('tells assets of two sources with one external id apart', async () => {
    const sources = [settingsOf('a'), settingsOf('b')];
    const ledger = ledgerOf(...sources);
    const texts = (text: string) => [
      prompt('triage', { versions: [textVersion('1', text)] }),
    ];
    await ledger.offer(texts('from a'), { sourceId: 'a' });
    await ledger.offer(texts('from b'), { sourceId: 'b' });

    const refs = await ledger.refs();
    expect(refs).toEqual([
      'prompt:default/triage',
      expect.stringMatching(/^prompt:default\/triage-[0-9a-z]{7}$/),
    ]);
    const first = await ledger.asset(refs[0]);
    const second = await ledger.asset(refs[1]);
    expect([first.asset.sourceId, second.asset.sourceId]).toEqual(['a', 'b']);
    expect(first.versions[0].drift || second.versions[0].drift).toBe(false);
  });

  it('gives names that differ only in case, or not in what fits, names of their own', async () => {
    const ledger = ledgerOf();
    const names = [
      'Triage',
      'triage',
      'TRIAGE',
      'トリアージ',
      '!!!',
      'triage/',
    ];
    await ledger.offer(names.map(name => prompt(name)));

    const refs = await ledger.refs();
    expect(new Set(refs).size).toBe(names.length);
    for (const ref of refs) {
      expect(ref).toMatch(
        /^prompt:default\/[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/,
      );
    }
    // The order of arrival decides once; nothing moves afterwards.
    await ledger.offer([...names].reverse().map(name => prompt(name)));
    expect(await ledger.refs()).toEqual(refs);
  });

  it('leaves a name to the person who has it', async () => {
    const ledger = ledgerOf();
    await writeByHand(ledger, { ref: 'prompt:default/Triage', facts: {} });
    await ledger.offer([prompt('triage')]);

    expect(await ledger.refs()).toEqual([
      expect.stringMatching(/^prompt:default\/triage-[0-9a-z]{7}$/),
    ]);
    expect((await stateOf('triage')).findings).toEqual([
      'NAME_TAKEN_BY_HAND_WRITTEN',
    ]);
  });

  it('moves out of a name that a person took, and retracts the old one', async () => {
    const ledger = ledgerOf();
    await ledger.offer([prompt('triage')]);
    await writeByHand(ledger, { ref: 'prompt:default/triage', facts: {} });

    expect(await ledger.refs()).toEqual([
      expect.stringMatching(/^prompt:default\/triage-[0-9a-z]{7}$/),
    ]);
    const old = await db('entities')
      .where({ ref: 'prompt:default/triage' })
      .first();
    expect(old.entity).toBeNull();
  });

  const claim = {
    ref: 'prompt:default/mine',
    claims: { sourceId: 'langfuse', externalId: 'triage' },
    facts: { owner: 'group:mine', purpose: 'By hand' },
  };

  it('lets a listed hand-written entity take an asset over, and back', async () => {
    const ledger = ledgerOf(
      settingsOf('langfuse', { adopt: ['prompt:default/mine'] }),
    );
    await ledger.offer([prompt('triage')]);
    await writeByHand(ledger, claim);

    expect(await ledger.refs()).toEqual([]);
    const { asset, versions } = await ledger.asset('prompt:default/mine');
    expect(asset).toMatchObject({
      state: 'handwritten',
      merged: { owner: 'group:mine', purpose: 'By hand' },
    });
    expect(asset.provenance).toContainEqual({
      field: 'purpose',
      origin: 'adopted',
      by: 'prompt:default/mine',
    });
    expect(versions).toHaveLength(1);

    // The name stays free for whoever writes the entity again.
    await writeByHand(ledger);
    expect(await ledger.refs()).toEqual(['prompt:default/triage']);
  });

  it('makes room for a listed entity that has the name of the asset', async () => {
    await ledgerOf().offer([prompt('triage')]);
    expect(await ledgerOf().refs()).toEqual(['prompt:default/triage']);
    const ref = 'prompt:default/triage';
    const ledger = ledgerOf(settingsOf('langfuse', { adopt: [ref] }));
    await ledger.offer([prompt('triage')]);
    expect(await ledger.refs()).toEqual([
      expect.stringMatching(/^prompt:default\/triage-/),
    ]);
    await writeByHand(ledger, { ...claim, ref });
    expect(await ledger.refs()).toEqual([]);
    expect((await stateOf('triage')).state).toBe('handwritten');
  });

  it('leaves assets as they were whose source is not configured any more', async () => {
    const rules = [
      { when: {}, set: { owner: 'group:a', usedBy: ['component:c'] } },
    ];
    const adopt = ['prompt:default/mine'];
    const ledger = ledgerOf(settingsOf('langfuse', { rules, adopt }));
    await ledger.offer([prompt('p', { facts: {} }), prompt('triage')]);
    await writeByHand(ledger, claim);
    const before = await ledger.entities();

    const { context } = ledgerOf(settingsOf('other'));
    const ids = await db('assets').pluck('id');
    await rederiveAssets(context, { assetIds: ids, now: NOW });
    expect(await ledger.entities()).toEqual(before);
    expect((await stateOf('triage')).state).toBe('handwritten');
  });

  it('keeps the versions of a hand-written entity, and emits nothing for it', async () => {
    const ledger = ledgerOf();
    await writeByHand(ledger, { ref: 'prompt:default/tone', facts: {} });
    await ledger.offer([
      prompt('prompt:default/Tone', { handWrittenRef: 'prompt:default/Tone' }),
    ]);

    expect(await ledger.refs()).toEqual([]);
    const { asset, versions } = await ledger.asset('prompt:default/tone');
    expect(asset.state).toBe('handwritten');
    expect(versions).toHaveLength(1);
  });

  it('refuses a claim that the config does not list', async () => {
    const ledger = ledgerOf();
    await writeByHand(ledger, claim);
    await ledger.offer([prompt('triage')]);

    expect(await stateOf('triage')).toEqual({
      state: 'entity',
      ref: 'prompt:default/triage',
      findings: ['ADOPTION_NOT_LISTED'],
    });
  });

  it('reports a claim to an asset that is not offered', async () => {
    const ledger = ledgerOf();
    await writeByHand(ledger, claim);
    const { outcome, problems } = await ledger.offer([prompt('other')]);

    expect(outcome).toBe('done');
    expect(problems).toEqual([
      {
        code: 'CLAIM_NOT_OFFERED',
        message:
          "prompt:default/mine claims 'triage', which the source does not offer",
        externalId: 'triage',
      },
    ]);
  });

  it('keeps candidates out until somebody mentions or uses them', async () => {
    const ledger = ledgerOf(settingsOf('bedrock'), settingsOf('langfuse'));
    const candidates = ['claude', 'titan', 'nova'].map(name =>
      model(name, { candidate: true, aliases: [`arn:${name}`] }),
    );
    await ledger.offer(candidates, { sourceId: 'bedrock' });
    expect(await ledger.refs()).toEqual([]);

    const asking = (models: string[]) =>
      ledger.offer(
        [prompt('p', { versions: [textVersion('1', 'x', { models })] })],
        { sourceId: 'langfuse' },
      );
    await asking(['arn:claude']);
    await syncUsages(ledger.context, {
      usages: [
        { componentRef: 'component:default/api', target: 'bedrock:titan' },
      ],
      now: NOW,
    });
    const entities = await ledger.entities();
    expect([...entities.keys()].sort()).toEqual([
      'model:default/claude',
      'model:default/titan',
      'prompt:default/p',
    ]);
    expect(entities.get('prompt:default/p')?.spec).toMatchObject({
      models: ['model:default/claude'],
    });
    expect(entities.get('model:default/titan')?.spec).toMatchObject({
      usedBy: ['component:default/api'],
    });

    await syncUsages(ledger.context, { usages: [], now: NOW });
    await ledger.offer([prompt('q')], {
      sourceId: 'langfuse',
      acceptLoss: true,
    });
    expect(await ledger.refs()).toEqual(['prompt:default/q']);
    expect((await stateOf('claude')).state).toBe('candidate');
  });

  it('adds the model to prompts that mentioned it before it was there', async () => {
    const ledger = ledgerOf(settingsOf('langfuse'), settingsOf('bedrock'));
    await ledger.offer([
      prompt('p', { facts: { owner: 'group:a', models: ['claude'] } }),
    ]);
    expect((await stateOf('p')).findings).toEqual(['MODEL_UNKNOWN']);

    await ledger.offer([model('claude')], { sourceId: 'bedrock' });
    const spec = (await ledger.entities()).get('prompt:default/p')?.spec;
    expect(spec).toMatchObject({ models: ['model:default/claude'] });
    expect((await stateOf('p')).findings).toEqual([]);
  });

  it('resolves what prompts include, and breaks loops', async () => {
    const ledger = ledgerOf();
    const including = (name: string, ...includes: string[]) =>
      prompt(name, { facts: { owner: 'group:a', includes } });
    await ledger.offer([
      including('a', 'b'),
      including('b', 'c'),
      including('c'),
    ]);
    const includesOf = async (name: string) =>
      (await ledger.entities()).get(`prompt:default/${name}`)?.spec?.includes;
    expect(await includesOf('a')).toEqual(['prompt:default/b']);

    await ledger.offer([
      including('a', 'b'),
      including('b', 'c'),
      including('c', 'a'),
    ]);
    for (const name of ['a', 'b', 'c']) {
      expect(await includesOf(name)).toBeUndefined();
      expect((await stateOf(name)).findings).toEqual(['INCLUDES_LOOP']);
    }

    await ledger.offer([
      including('a', 'b'),
      including('b', 'c'),
      including('c'),
    ]);
    expect(await includesOf('a')).toEqual(['prompt:default/b']);
    expect(await includesOf('b')).toEqual(['prompt:default/c']);
    expect((await stateOf('a')).findings).toEqual([]);
  });
});

function codesOf(findings: string): string[] {
  return JSON.parse(findings).map(({ code }: { code: string }) => code);
}
