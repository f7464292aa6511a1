import { isDeepStrictEqual } from 'node:util';
import { AuthenticationError } from '@backstage/errors';
import { Knex } from 'knex';
import { runPass } from './apply';
import { readChanges } from './read';
import {
  bothDatabases,
  model,
  NOW,
  prompt,
  settingsOf,
  sourceOf,
  TestLedger,
  textVersion,
} from './__testUtils__';

const databases = bothDatabases();
const REF = 'model:default/claude';
const LATER = new Date('2026-11-20T13:00:00.000Z');

describe.each(databases.ids)('passes, %p', id => {
  let db: Knex;
  let ledger: TestLedger;

  beforeEach(async () => {
    db = await databases.open(id);
    ledger = new TestLedger({ db });
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => prompt(`p${index}`));
  const source = () => db('sources').first();

  it('says how a source is doing', async () => {
    await ledger.offer(many(3));
    expect(await source()).toMatchObject({
      id: 'langfuse',
      type: 'test',
      state: 'ok',
      last_success_at: NOW.toISOString(),
      last_full_at: NOW.toISOString(),
      last_error: null,
      failures: 0,
    });

    await ledger.pass(
      sourceOf([new AuthenticationError('The credentials were refused')]),
      { now: LATER },
    );
    expect(await source()).toMatchObject({
      state: 'failing',
      last_attempt_at: LATER.toISOString(),
      last_success_at: NOW.toISOString(),
      last_error: 'The credentials were refused',
      failures: 1,
    });
    expect(await ledger.refs()).toHaveLength(3);

    await ledger.offer(many(3), { now: LATER });
    expect(await source()).toMatchObject({
      state: 'ok',
      last_error: null,
      failures: 0,
    });
  });

  it('removes what a complete reading does not see, keeps all that is known, and takes it back', async () => {
    await ledger.offer(many(4));
    const gone = await ledger.offer(many(3), { now: LATER });
    expect(gone).toMatchObject({ outcome: 'done', removed: 1 });
    expect(await ledger.refs()).toHaveLength(3);
    expect(await db('assets')).toHaveLength(4);
    expect(await db('versions')).toHaveLength(4);

    await ledger.offer(many(4), { now: LATER });
    expect(await ledger.refs()).toContain('prompt:default/p3');
    expect(await db('versions')).toHaveLength(4);
  });

  it.each([
    ['none at all', 0, 'SUDDENLY_EMPTY'],
    ['less than half', 4, 'LOST_TOO_MANY'],
  ])('keeps everything where a source suddenly has %s', async (_, left) => {
    await ledger.offer(many(10));
    const before = await ledger.entities();
    const result = await ledger.offer(many(left), { now: LATER });

    expect(result).toMatchObject({ outcome: 'failed', removed: 0 });
    expect(result.error).toBe(
      `Source 'langfuse' offers ${left} of the 10 assets that it had; the others are kept as they were`,
    );
    expect(await ledger.entities()).toEqual(before);
    expect(await source()).toMatchObject({ state: 'failing', failures: 1 });

    const accepted = await ledger.offer(many(left), { acceptLoss: true });
    expect(accepted).toMatchObject({ outcome: 'done', removed: 10 - left });
  });

  it('takes assets under other ids for a loss, not for a change', async () => {
    await ledger.offer(many(10));
    const result = await ledger.offer(
      many(10).map(each => prompt(`new-${each.externalId}`)),
    );
    expect(result).toMatchObject({ outcome: 'failed', removed: 0 });
  });

  it('removes nothing when reading fails half-way, and keeps what was read', async () => {
    await ledger.offer(many(4));
    const result = await ledger.pass(
      sourceOf([
        { items: [prompt('p0'), prompt('fresh')] },
        new Error('Connection reset'),
      ]),
    );

    expect(result).toMatchObject({ outcome: 'failed', removed: 0 });
    expect(await source()).toMatchObject({
      state: 'failing',
      last_error: 'Connection reset',
    });
    expect(await ledger.refs()).toHaveLength(4);
  });

  it('removes nothing where one asset could not be understood', async () => {
    await ledger.offer(many(4));
    const result = await ledger.pass(
      sourceOf([{ items: [...many(2), prompt('')] }]),
    );
    expect(result).toMatchObject({ outcome: 'done', removed: 0 });
    expect(result.problems).toEqual([
      { code: 'MALFORMED', message: 'id: missing' },
    ]);
    expect(await ledger.refs()).toHaveLength(4);
  });

  it('keeps an asset that could not be understood, where the source knows its id', async () => {
    await ledger.offer(many(4));
    const result = await ledger.pass({
      ...sourceOf([{ items: [...many(2), prompt('')] }]),
      identify: () => 'p3',
    });
    expect(result).toMatchObject({ outcome: 'done', removed: 1 });
    expect(await ledger.refs()).toEqual(
      ['p0', 'p1', 'p3'].map(name => `prompt:default/${name}`),
    );
  });

  it('finds what is missing where an incremental reading told of everything', async () => {
    await ledger.pass(sourceOf([{ items: many(3), cursor: '1' }]));
    const page = { items: many(2), cursor: '2' };
    expect(await ledger.pass(sourceOf([page]))).toMatchObject({ removed: 0 });
    expect(
      await ledger.pass(sourceOf([page, { items: [], complete: true }]), {
        now: LATER,
      }),
    ).toMatchObject({ outcome: 'done', removed: 1 });
    expect(await source()).toMatchObject({ last_full_at: LATER.toISOString() });
  });

  it('keeps an asset that the source could not deliver, by its id', async () => {
    await ledger.offer(many(4));
    const problem = { code: 'NOT_READ', message: '404', externalId: 'p3' };
    const result = await ledger.pass(
      sourceOf([{ items: many(2), problems: [problem] }]),
    );
    expect(result).toMatchObject({ outcome: 'done', removed: 1 });
    expect(await ledger.refs()).toContain('prompt:default/p3');
  });

  it('reads what changed, whole again after a while, and remembers how far it came', async () => {
    const asked: (string | undefined)[] = [];
    const read = (more: object, items = many(1)) =>
      ledger.pass(
        sourceOf([{ items, cursor: `after ${asked.length}` }], since =>
          asked.push(since),
        ),
        more,
      );
    await read({}, many(4));
    await read({ now: LATER });
    await read({ now: LATER, full: true }, many(4));
    await ledger.pass(sourceOf([{ items: [], cursor: 'x' }, new Error('no')]));
    await read({ now: LATER });
    await read({ now: new Date('2026-11-22T00:00:00Z') }, many(4));

    expect(asked).toEqual([
      undefined,
      'after 0',
      undefined,
      'after 2',
      undefined,
    ]);
    // What changed alone says nothing of the rest.
    expect(await ledger.refs()).toHaveLength(4);
  });

  it('removes what an incremental reading reports as deleted', async () => {
    await ledger.pass(sourceOf([{ items: many(3), cursor: '1' }]));
    const result = await ledger.pass(
      sourceOf([{ items: [prompt('p1')], removed: ['p0', 'p1'], cursor: '2' }]),
    );
    expect(result).toMatchObject({ outcome: 'done', removed: 1 });
    expect(await ledger.refs()).toEqual([
      'prompt:default/p1',
      'prompt:default/p2',
    ]);
  });

  it('stops where it is on shutdown, and says nothing against the source', async () => {
    const controller = new AbortController();
    const result = await ledger.pass(
      {
        ...sourceOf([]),
        async *read() {
          yield { items: many(3) };
          controller.abort();
          yield { items: many(6) };
        },
      },
      { signal: controller.signal },
    );
    expect(result.outcome).toBe('aborted');
    expect(await source()).toMatchObject({ state: 'never', failures: 0 });
  });

  it('gives way to a later reading', async () => {
    const draft = (text: string) => [
      prompt('p', { versions: [textVersion('1', text, { mutable: true })] }),
    ];
    const result = await ledger.pass({
      ...sourceOf([]),
      async *read() {
        const old = draft('old');
        await ledger.offer(draft('new'));
        yield { items: old };
      },
    });
    expect(result.outcome).toBe('superseded');
    expect(await db('versions')).toHaveLength(1);
    expect(await source()).toMatchObject({ state: 'ok', last_pass: 2 });
  });

  it('undoes a batch whole when the database gives up in the middle, and repeats no text', async () => {
    await ledger.offer([prompt('p')]);
    const before = await db('assets');
    // The second version gets the id of the first: the insert fails after the assets were written.
    const broken = new TestLedger({ db, newId: () => 'the-same' });
    const result = await broken.offer([
      prompt('p'),
      prompt('q', { versions: [textVersion('1', 'SECRET-1')] }),
      prompt('r', { versions: [textVersion('1', 'SECRET-2')] }),
    ]);

    expect(result.outcome).toBe('failed');
    expect(result.error).toMatch(/^The ledger could not be written \(\w+\)$/);
    expect(JSON.stringify(await source())).not.toContain('SECRET');
    expect(await db('assets')).toEqual(before);
    expect(await db('versions')).toHaveLength(1);
  });

  it('writes many batches and feeds them in pieces', async () => {
    await ledger.pass(
      sourceOf([{ items: many(300) }, { items: many(450).slice(300) }]),
    );
    const refs: string[] = [];
    let after = 0;
    for (let more = true; more; ) {
      const piece = await readChanges({ db, after, limit: 64 });
      refs.push(...piece.items.map(({ ref }) => ref));
      expect(piece.nextSeq).toBeGreaterThan(after);
      ({ nextSeq: after, more } = piece);
    }
    expect(new Set(refs).size).toBe(450);
    expect(refs).toHaveLength(450);
    expect(await readChanges({ db, after, limit: 64 })).toEqual({
      items: [],
      nextSeq: after,
      more: false,
    });
  });

  it('needs as many queries for 90 assets as for 10', async () => {
    const queriesFor = async (count: number) => {
      let queries = 0;
      const counting = () => {
        queries += 1;
      };
      db.on('query', counting);
      await ledger.offer(
        many(count).map(({ name }) => prompt(`of-${count}-${name}`)),
        { acceptLoss: true },
      );
      db.off('query', counting);
      return queries;
    };
    await ledger.offer(many(10));
    const forTen = await queriesFor(10);
    await ledger.offer(many(90), { acceptLoss: true });
    expect(await queriesFor(90)).toBe(forTen);
  });

  it('brings a model to all that mention it without holding all their entities', async () => {
    const versions = [textVersion('1', 'x', { models: ['claude'] })];
    const asking = many(600).map(asset => ({ ...asset, versions }));
    await ledger.offer(asking);
    let most = 0;
    db.on('query-response', (rows: unknown, { sql }: { sql: string }) => {
      if (/from ["`]entities["`]/.test(sql) && Array.isArray(rows)) {
        most = Math.max(most, rows.length);
      }
    });
    await ledger.offer([...asking, model('claude')]);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(250);
    const entities = [...(await ledger.entities()).values()];
    expect(
      entities.filter(({ spec }) => isDeepStrictEqual(spec?.models, [REF])),
    ).toHaveLength(600);
  });
});

describe('several replicas on PostgreSQL', () => {
  let db: Knex;

  beforeEach(async () => {
    db = await databases.open('POSTGRES_18');
  });

  const replica = () =>
    new TestLedger({
      db,
      sources: [settingsOf('a'), settingsOf('b'), settingsOf('c')],
    });
  const assets = Array.from({ length: 250 }, (_, index) =>
    prompt(`p${index}`, {
      versions: [textVersion('1', 'one'), textVersion('2', `two ${index}`)],
    }),
  );

  it('make no duplicates of one source', async () => {
    const results = await Promise.all(
      [replica(), replica(), replica()].map(each => each.offer(assets)),
    );

    expect(results.map(({ outcome }) => outcome)).toContain('done');
    expect(results.map(({ outcome }) => outcome)).not.toContain('failed');
    expect(await db('assets')).toHaveLength(250);
    expect(await db('versions')).toHaveLength(500);
    expect(await db('versions').where({ drift: true })).toEqual([]);
    expect(await replica().refs()).toHaveLength(250);
  });

  it('give no name twice, and let no reader of the feed miss anything', async () => {
    const seen = new Map<string, string>();
    let reading = true;
    let after = 0;
    const readOn = async () => {
      const { items, nextSeq } = await readChanges({ db, after, limit: 7 });
      items.forEach(item =>
        seen.set(item.ref, 'entity' in item ? 'there' : 'gone'),
      );
      after = nextSeq;
      return items.length;
    };
    const reader = (async () => {
      while (reading) {
        await readOn();
      }
    })();
    await Promise.all(
      ['a', 'b', 'c'].flatMap(sourceId =>
        [0, 1, 2, 3, 4].map(async part => {
          const { context } = replica();
          await runPass(context, {
            sourceId,
            source: sourceOf([
              { items: assets.slice(0, (part + 1) * 20), cursor: 'x' },
            ]),
            signal: new AbortController().signal,
            now: NOW,
          });
        }),
      ),
    );
    reading = false;
    await reader;
    while (await readOn());

    const refs = await replica().refs();
    const ofLedger = await db('assets').whereNull('removed_at');
    expect(refs).toHaveLength(ofLedger.length);
    expect(new Set(ofLedger.map(({ ref }) => ref)).size).toBe(ofLedger.length);
    expect(
      [...seen]
        .flatMap(([ref, state]) => (state === 'there' ? [ref] : []))
        .sort(),
    ).toEqual(refs);
  });
});
