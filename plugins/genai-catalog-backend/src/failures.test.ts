import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Knex } from 'knex';
import { PortalProcesses } from './__testUtils__/PortalProcesses';
import { bothDatabases } from './ledger/__testUtils__';
import { WireServer } from './sources/__testUtils__';
import {
  fakeMlflow,
  FakeRegisteredModel,
} from './sources/__testUtils__/mlflow';

jest.setTimeout(300_000);
const databases = bothDatabases();

/** More than the ledger writes in a transaction. */
const PROMPTS = 210;
const MODELS = 20;
const ASSETS = PROMPTS + MODELS;
/** What the ledger writes in the first transaction. */
const FIRST = 200;
const TOKEN = 'token';
const READ = 'genai-catalog-read-mlflow';
const FOLLOW = 'genai-catalog-ledger:follow';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => index + 1);
const versions = (name: string, text: boolean) =>
  numbered(3).map(version => ({
    name,
    version: `${version}`,
    ...(text && {
      tags: [{ key: 'mlflow.prompt.text', value: `${name} ${version}` }],
    }),
  }));
const REGISTRY: readonly FakeRegisteredModel[] = [
  ...numbered(PROMPTS).map(index => ({
    name: `p${index}`,
    tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }],
    aliases: [{ alias: 'production', version: '2' }],
    versions: versions(`p${index}`, true),
  })),
  ...numbered(MODELS).map(index => ({
    name: `m${index}`,
    versions: versions(`m${index}`, false),
  })),
];

const startRegistry = () =>
  WireServer.start(
    fakeMlflow({ models: () => REGISTRY, token: TOKEN, pageSize: 50 }),
  );

describe.each(databases.ids)('after a failure, on %s', id => {
  let directory: string;
  let portals: PortalProcesses;
  let registry: WireServer;

  beforeEach(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'failures-'));
    portals =
      id === 'SQLITE_3'
        ? PortalProcesses.onFiles(directory)
        : PortalProcesses.onPostgres(await databases.empty(id));
    registry = await startRegistry();
  });

  afterEach(async () => {
    await registry.stop();
    await rm(directory, { recursive: true });
  });

  const run = (
    options: Pick<Parameters<PortalProcesses['run']>[0], 'killAt'>,
  ) =>
    portals.run({
      ...options,
      tasks: [READ, FOLLOW],
      genaiCatalog: {
        sources: [
          {
            id: 'mlflow',
            type: 'mlflow',
            url: registry.url,
            token: TOKEN,
            modelType: 'chat',
            rules: [{ set: { owner: 'group:platform' } }],
          },
        ],
      },
    });

  /** As if it were tomorrow: no reading is taken for alive any more, and no source is left alone. */
  const letTimePass = () =>
    portals.look('genai-catalog', async db => {
      const beat_at = '2026-01-01T00:00:00.000Z';
      await db('readings').whereNull('ended_at').update({ beat_at });
      await db('sources').update({ last_attempt_at: beat_at });
    });

  const ledger = () => portals.look('genai-catalog', readLedger);
  const catalog = () => portals.look('catalog', readCatalog);

  const expectComplete = async () => {
    expect(await run({})).toMatchObject({ code: 0, output: '' });
    const { refs, ...rest } = await ledger();
    expect(rest).toEqual({
      externalIds: REGISTRY.map(({ name }) => name).sort(),
      versions: ASSETS * 3,
      cutOff: [],
      added: ASSETS,
      state: 'ok',
      atWork: 0,
    });
    expect(new Set(refs).size).toBe(ASSETS);
    expect(await catalog()).toEqual({ refs, shown: refs });
  };

  it('of a process that was killed while it wrote, the next one completes ledger and catalog', async () => {
    for (const { assets, ...killAt } of [
      { plugin: 'genai-catalog', table: 'versions', nth: 2, assets: 0 },
      { plugin: 'genai-catalog', table: 'versions', nth: 3, assets: FIRST },
      { plugin: 'genai-catalog', table: 'entities', nth: 1, assets: FIRST },
      { plugin: 'genai-catalog', table: 'sources', nth: 3, assets: ASSETS },
      { plugin: 'catalog', table: 'refresh_state', nth: 2, assets: ASSETS },
    ]) {
      expect(await run({ killAt })).toMatchObject({
        signal: 'SIGKILL',
        output: '',
      });
      const { externalIds, refs, cutOff, added } = await ledger();
      expect({ killAt, cutOff, added, assets: externalIds.length }).toEqual({
        killAt,
        cutOff: [],
        added: assets,
        assets,
      });
      expect(refs).toHaveLength(assets);
      expect(await catalog()).toEqual({ refs: [], shown: [] });
      await letTimePass();
    }
    await expectComplete();
  });

  it('of a source that stopped while it was read, the next reading completes ledger and catalog', async () => {
    let answers = 0;
    registry.interfere = () => {
      answers += 1;
      if (answers > FIRST + 10) {
        void registry.stop();
        return { hang: true };
      }
      return undefined;
    };
    expect(await run({})).toMatchObject({ code: 0 });
    const { externalIds, cutOff, refs, state } = await ledger();
    expect({ cutOff, state }).toEqual({ cutOff: [], state: 'failing' });
    expect(externalIds).toHaveLength(FIRST);
    expect(await catalog()).toEqual({ refs, shown: refs });

    registry = await startRegistry();
    await letTimePass();
    await expectComplete();
  });
});

/** What the ledger has, and of which assets it does not have everything. */
async function readLedger(db: Knex) {
  const assets = await db('assets').orderBy('external_id');
  const stored = await db('versions');
  const log = await db('change_log').where({ type: 'asset-added' });
  const atWork = await db('readings').whereNull('ended_at');
  const [source] = await db('sources');
  return {
    externalIds: assets.map(({ external_id }) => external_id),
    versions: stored.length,
    cutOff: assets
      .filter(({ id }) => stored.filter(v => v.asset_id === id).length !== 3)
      .map(({ external_id }) => external_id),
    added: log.length,
    refs: (await db('entities').whereNotNull('entity').pluck('ref')).sort(),
    state: source.state,
    atWork: atWork.length,
  };
}

/** What the provider gave to the catalog, and what of it is shown. */
async function readCatalog(db: Knex) {
  const given = await db('refresh_state_references')
    .where({ source_key: 'genai-catalog-ledger' })
    .pluck('target_entity_ref');
  const shown = await db('final_entities')
    .whereNotNull('final_entity')
    .pluck('entity_ref');
  return { refs: given.sort(), shown: shown.sort() };
}
