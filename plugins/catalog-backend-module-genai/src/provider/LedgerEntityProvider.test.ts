import { Knex } from 'knex';
import catalogModuleGenai from '..';
import { pulledModel, pulledPrompt } from '../__testUtils__/assets';
import { InMemoryFeed } from '../__testUtils__/InMemoryFeed';
import { ledgerProvider } from '../__testUtils__/ledgerProvider';
import { startCatalog } from '../__testUtils__/startCatalog';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

/** A replica of the backend with the provider. `take` follows the feed and waits for the catalog. */
async function replica(
  knex: Knex,
  feed: InMemoryFeed,
  options: {
    files?: string[];
    allow?: string[];
    kinds?: { prompt: boolean; model: boolean };
  } = {},
) {
  const { feature, follow } = ledgerProvider(feed, options.kinds);
  const catalog = await startCatalog({
    knex,
    files: options.files,
    allow: options.allow,
    features: [catalogModuleGenai, feature],
  });
  return {
    ...catalog,
    follow,
    take: async () => {
      await follow();
      await catalog.settled();
    },
    /** `name@version` of each prompt and model. */
    assets: async () =>
      (await catalog.entities())
        .filter(entity => ['Prompt', 'Model'].includes(entity.kind))
        .map(({ metadata, spec }) => `${metadata.name}@${spec?.version ?? ''}`)
        .sort(),
  };
}

const prompts = (count: number) =>
  Array.from({ length: count }, (_, i) => pulledPrompt(`p${i + 1}`));
const names = (count: number) =>
  prompts(count)
    .map(({ metadata }) => `${metadata.name}@1`)
    .sort();

describe.each(['SQLITE_3', 'POSTGRES_18'] as const)('on %s', databaseId => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await databases.init(databaseId);
  });

  it('gives the catalog what there is, then what changes', async () => {
    const feed = new InMemoryFeed(2);
    feed.put(...prompts(4), pulledModel('claude-x'));
    const { assets, entities, errors, relations, stop, take } = await replica(
      knex,
      feed,
    );
    expect(feed.reads).toEqual([]);
    await take();
    expect(errors).toEqual({});
    expect(await assets()).toEqual([...names(4), 'claude-x@'].sort());
    expect(await relations()).toContain(
      'model:claude-x dependencyOf prompt:p1',
    );
    const [model] = (await entities()).filter(e => e.kind === 'Model');
    expect(model.metadata.annotations).toEqual({
      'backstage.io/managed-by-location': 'genai-catalog:ledger',
      'backstage.io/managed-by-origin-location': 'genai-catalog:ledger',
    });

    feed.put(pulledPrompt('p2', '2'), pulledPrompt('p5'));
    feed.remove('prompt:default/p1');
    await take();
    expect(feed.reads).toEqual([0, 2, 4, 5, 7]);
    expect(await assets()).toEqual(
      ['claude-x@', 'p2@2', 'p3@1', 'p4@1', 'p5@1'].sort(),
    );
    await stop();
  });

  it('works as two replicas, in turn and at once', async () => {
    const feed = new InMemoryFeed(3);
    feed.put(...prompts(7));
    const [a, b] = [await replica(knex, feed), await replica(knex, feed)];
    await a.take();
    feed.put(pulledPrompt('p1', '2'));
    feed.remove('prompt:default/p2');
    await b.take();
    feed.put(pulledPrompt('p8'));
    await Promise.all([a.follow(), b.follow()]);
    await a.take();
    expect(await a.assets()).toEqual([
      'p1@2',
      'p3@1',
      'p4@1',
      'p5@1',
      'p6@1',
      'p7@1',
      'p8@1',
    ]);
    const references = await knex('refresh_state_references')
      .where('source_key', 'genai-catalog-ledger')
      .pluck('target_entity_ref');
    expect(references.sort()).toEqual(
      [1, 3, 4, 5, 6, 7, 8].map(n => `prompt:default/p${n}`),
    );
    await a.stop();
    await b.stop();
  });

  it('leaves hand-written entities of the same name alone', async () => {
    const feed = new InMemoryFeed();
    feed.put(pulledPrompt('company-tone', '99'), pulledPrompt('p1'));
    const { assets, stop, take } = await replica(knex, feed, {
      files: ['genai.yaml'],
    });
    await take();
    feed.put(pulledPrompt('company-tone', '100'));
    await take();
    feed.remove('prompt:default/company-tone');
    await take();
    expect(await assets()).toEqual([
      'claude-ours@',
      'claude-x@',
      'company-tone@',
      'p1@1',
      'support-triage@7',
    ]);
    await stop();
  });
});

describe('when something goes wrong', () => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await databases.init('SQLITE_3');
  });

  it('shows nothing of a first reading that fails half-way, and all of the next', async () => {
    const feed = new InMemoryFeed(2);
    feed.put(...prompts(5));
    feed.failAt = 2;
    const { assets, follow, stop, take } = await replica(knex, feed);
    await expect(follow()).rejects.toThrow('does not answer');
    expect(await assets()).toEqual([]);
    await take();
    expect(feed.reads).toEqual([0, 2, 0, 2, 4]);
    expect(await assets()).toEqual(names(5));
    await stop();
  });

  it('goes on behind what the catalog has taken when changes fail half-way', async () => {
    const feed = new InMemoryFeed(2);
    feed.put(pulledPrompt('p1'));
    const { assets, follow, stop, take } = await replica(knex, feed);
    await take();
    feed.put(...prompts(5));
    feed.failAt = 3;
    await expect(follow()).rejects.toThrow('does not answer');
    await take();
    expect(feed.reads).toEqual([0, 1, 3, 3, 5]);
    expect(await assets()).toEqual(names(5));
    await stop();
  });

  it('reads again what the catalog did not take', async () => {
    const feed = new InMemoryFeed();
    feed.put(...prompts(3));
    const { assets, follow, stop, take } = await replica(knex, feed);
    const refused = async () => {
      await knex.schema.renameTable('refresh_state_references', 'away');
      await expect(follow()).rejects.toThrow();
      await knex.schema.renameTable('away', 'refresh_state_references');
    };
    await refused();
    await take();
    feed.put(...prompts(5));
    await refused();
    await take();
    expect(feed.reads).toEqual([0, 0, 3, 3]);
    expect(await assets()).toEqual(names(5));
    await stop();
  });

  it.each(['is empty', 'cannot be read'])(
    'keeps everything after a restart when the feed %s',
    async trouble => {
      const feed = new InMemoryFeed();
      feed.put(...prompts(3));
      const before = await replica(knex, feed);
      await before.take();
      await before.stop();

      feed.lose();
      feed.failAt = trouble === 'is empty' ? undefined : 0;
      const after = await replica(knex, feed);
      await after.take().catch(() => undefined);
      expect(feed.reads).toEqual([0, 0]);
      expect(await after.assets()).toEqual(names(3));
      await after.stop();
    },
  );

  it('takes away after a restart what has gone meanwhile', async () => {
    const feed = new InMemoryFeed();
    feed.put(...prompts(3));
    const before = await replica(knex, feed);
    await before.take();
    await before.stop();

    feed.remove('prompt:default/p1');
    feed.remove('prompt:default/p2');
    const after = await replica(knex, feed);
    await after.take();
    expect(await after.assets()).toEqual(['p3@1']);
    feed.remove('prompt:default/p3');
    await after.stop();

    const last = await replica(knex, feed);
    await last.take();
    expect(await last.assets()).toEqual([]);
    await last.stop();
  });

  it('applies nothing once it was told to stop', async () => {
    const feed = new InMemoryFeed();
    feed.put(...prompts(3));
    const { assets, follow, stop } = await replica(knex, feed);
    const controller = new AbortController();
    const read = feed.read.bind(feed);
    feed.read = async options => {
      controller.abort();
      return read(options);
    };
    await expect(follow(controller.signal)).rejects.toThrow('aborted');
    expect(await assets()).toEqual([]);
    await stop();
  });

  it('does not read for ever where the feed stands still', async () => {
    const feed = new InMemoryFeed();
    feed.read = async ({ after }) => ({
      items: [],
      nextSeq: after,
      more: true,
    });
    const { follow, stop } = await replica(knex, feed);
    await expect(follow()).rejects.toThrow('stands still at position 0');
    await stop();
  });
});

it('leaves out kinds that the catalog does not have, and needs no catalog.rules', async () => {
  const feed = new InMemoryFeed();
  feed.put(pulledPrompt('p1'), pulledModel('claude-x'));
  const { assets, errors, stop, take } = await replica(
    await databases.init('SQLITE_3'),
    feed,
    { kinds: { prompt: true, model: false }, allow: ['Component'] },
  );
  await take();
  expect(await assets()).toEqual(['p1@1']);
  expect(errors).toEqual({});
  await stop();
});
