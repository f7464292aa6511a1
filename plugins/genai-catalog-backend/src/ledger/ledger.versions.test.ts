import { Knex } from 'knex';
import { PlainVault } from '../encryption';
import { readContent } from './read';
import {
  bothDatabases,
  prompt,
  TestLedger,
  textVersion,
} from './__testUtils__';

const databases = bothDatabases();

describe.each(databases.ids)('versions in the ledger, %p', id => {
  let db: Knex;
  let ledger: TestLedger;

  beforeEach(async () => {
    db = await databases.open(id);
    ledger = new TestLedger({ db });
  });

  const triage = (more: Parameters<typeof prompt>[1]) =>
    prompt('support/triage', more);
  const offer = (more: Parameters<typeof prompt>[1]) =>
    ledger.offer([triage(more)]);
  const details = () => ledger.asset('prompt:default/support-triage');
  const textOf = async (version: string) => {
    const found = (await details()).versions.find(
      each => each.version === version,
    );
    expect(found).toBeDefined();
    const vault = new PlainVault();
    return readContent({ db, vault, version: found! });
  };

  it('keeps text, parameters and author of every version', async () => {
    await offer({
      versions: [
        textVersion('1', 'Sort this', { author: 'ann', message: 'first' }),
        textVersion('2', 'Sort {{ticket}}', { parameters: { topP: 0.5 } }),
      ],
    });

    const { versions } = await details();
    expect(versions).toEqual([
      expect.objectContaining({
        version: '1',
        author: 'ann',
        message: 'first',
        drift: false,
        firstSeenAt: '2026-11-20T12:00:00.000Z',
      }),
      expect.objectContaining({ version: '2', parameters: { topP: 0.5 } }),
    ]);
    expect(await textOf('2')).toEqual({
      content: { type: 'text', text: 'Sort {{ticket}}' },
      sha256: versions[1].digest,
    });
  });

  it('writes nothing for the same snapshot again', async () => {
    const same = {
      versions: [
        textVersion('1', 'Sort this'),
        textVersion('DRAFT', 'Sort that', { mutable: true }),
      ],
      labels: [{ name: 'production', version: '1' }],
    };
    await offer(same);
    const before = await contentsOf(db);
    const again = await offer(same);

    expect(again).toMatchObject({ outcome: 'done', read: 1, written: 0 });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('records drift of an immutable version and keeps both texts', async () => {
    const labels = [{ name: 'production', version: '1' }];
    await offer({ versions: [textVersion('1', 'Be kind')], labels });
    await offer({ versions: [textVersion('1', 'Be rude')], labels });

    const { asset, versions } = await details();
    expect(versions).toHaveLength(2);
    const [first, second] = versions;
    expect(first).toMatchObject({ version: '1', drift: false });
    expect(second).toMatchObject({
      name: '1',
      version: `1@${second.digest.slice(0, 12)}`,
      drift: true,
    });
    expect((await textOf('1')).content).toEqual({
      type: 'text',
      text: 'Be kind',
    });
    expect((await textOf(second.version)).content).toEqual({
      type: 'text',
      text: 'Be rude',
    });
    expect(asset.findings).toEqual([
      expect.objectContaining({ code: 'DRIFT' }),
    ]);
    const entity = (await ledger.entities()).get(
      'prompt:default/support-triage',
    );
    expect(entity?.spec).toMatchObject({
      summary: { versions: 2, drift: true },
      // What callers get now is what changed.
      version: second.version,
    });
  });

  it('makes revisions of a mutable version, and knows one that comes back', async () => {
    const draft = (text: string) => ({
      versions: [textVersion('DRAFT', text, { mutable: true })],
    });
    await offer(draft('one'));
    await offer(draft('two'));
    await offer(draft('one'));

    const { asset, versions } = await details();
    expect(versions.map(({ version }) => version)).toEqual(
      versions.map(({ digest }) => `DRAFT@${digest.slice(0, 12)}`),
    );
    expect(versions).toHaveLength(2);
    expect(versions.map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      undefined,
      '2026-11-20T12:00:00.000Z',
    ]);
    expect(asset.findings).toEqual([]);
  });

  it('survives a source that names a version like a revision of another', async () => {
    await offer({
      versions: [textVersion('DRAFT', 'one', { mutable: true })],
    });
    const [revision] = (await details()).versions;
    await offer({
      versions: [
        textVersion(revision.version, 'named so'),
        textVersion('DRAFT', 'one', { mutable: true }),
      ],
    });

    const { versions } = await details();
    expect(new Set(versions.map(({ version }) => version)).size).toBe(2);
  });

  it('keeps a version that the source withdrew, and takes the newest that is left', async () => {
    const [one, two] = [textVersion('1', 'one'), textVersion('2', 'two')];
    await offer({ versions: [one, two] });
    await offer({ versions: [one] });

    const { versions } = await details();
    expect(versions.map(({ withdrawnAt }) => Boolean(withdrawnAt))).toEqual([
      false,
      true,
    ]);
    const specOf = async () => [...(await ledger.entities()).values()][0].spec;
    expect(await specOf()).toMatchObject({ version: '1' });

    await offer({ versions: [one, two] });
    expect(await specOf()).toMatchObject({ version: '2' });
    expect((await details()).versions).toHaveLength(2);
  });

  it('leaves versions alone that a source never lists', async () => {
    const one = { versionsListed: 'some' as const };
    await offer({ ...one, versions: [textVersion('c1', 'one')] });
    await offer({ ...one, versions: [textVersion('c2', 'two')] });

    const { versions } = await details();
    expect(versions.map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      undefined,
      undefined,
    ]);
    const [entity] = (await ledger.entities()).values();
    expect(entity.spec).toMatchObject({ version: 'c2' });
  });

  it('keeps what it has of a version that was not read this time', async () => {
    await offer({ versions: [textVersion('1', 'one')] });
    const result = await offer({
      versions: [
        { version: '1', mutable: false },
        { version: '2', mutable: false },
      ],
    });

    expect(result.problems).toEqual([
      expect.objectContaining({ code: 'VERSION_NOT_READ', version: '2' }),
    ]);
    const { versions } = await details();
    expect(versions).toEqual([
      expect.objectContaining({ version: '1', withdrawnAt: undefined }),
    ]);
  });

  it('refuses 2 MB of text with a clear error, and keeps the earlier versions', async () => {
    const one = textVersion('1', 'one');
    await offer({ versions: [one] });
    const result = await offer({
      versions: [one, textVersion('2', 'x'.repeat(2 * 1024 * 1024))],
      labels: [{ name: 'production', version: '2' }],
    });

    expect(result.outcome).toBe('done');
    expect(result.problems).toEqual([
      {
        code: 'TEXT_TOO_LARGE',
        message:
          "Version '2' of 'support/triage' has 2097152 bytes of text, more than the limit of 524288",
        externalId: 'support/triage',
        version: '2',
      },
    ]);
    const { versions, labels } = await details();
    expect(versions.map(({ version }) => version)).toEqual(['1']);
    // The label is where the source has it: saying 1 would be wrong.
    expect(labels).toEqual([
      expect.objectContaining({ name: 'production', versionName: '2' }),
    ]);
    const [entity] = (await ledger.entities()).values();
    expect(entity.spec).toMatchObject({ version: '2' });
  });

  it('moves labels and remembers where they were', async () => {
    const versions = [textVersion('1', 'one'), textVersion('2', 'two')];
    await offer({ versions, labels: [{ name: 'production', version: '1' }] });
    await offer({
      versions,
      labels: [
        { name: 'production', version: '2' },
        { name: 'Production', version: '1' },
      ],
    });

    const [entity] = (await ledger.entities()).values();
    expect(entity.spec).toMatchObject({
      version: '2',
      labels: [
        { name: 'Production', version: '1' },
        { name: 'production', version: '2' },
      ],
    });
    const moves = await db('change_log')
      .where({ type: 'label' })
      .orderBy('seq');
    expect(moves.map(({ detail }) => JSON.parse(detail))).toEqual([
      { name: 'production', to: '1' },
      { name: 'Production', to: '1' },
      { name: 'production', from: '1', to: '2' },
    ]);
  });

  it('takes names that are too long for no harm to the rest', async () => {
    const long = 'ü'.repeat(3_000);
    const result = await ledger.offer([
      prompt('other'),
      triage({
        tags: [long],
        labels: [
          { name: long, version: '1' },
          { name: 'production', version: '1' },
        ],
        facts: { owner: 'group:a', models: [long], includes: [long] },
        versions: [
          textVersion('1', 'one', { models: [long], author: long }),
          textVersion(long, 'two'),
        ],
      }),
    ]);

    expect(result).toMatchObject({
      outcome: 'done',
      written: 2,
      problems: [{ code: 'VERSION_NAME_TOO_LONG' }],
    });
    const { labels, versions } = await details();
    expect(labels.map(({ name }) => name)).toEqual(['production']);
    expect(versions.map(({ version }) => version)).toEqual(['1']);
  });

  it('stores any characters that a source may send', async () => {
    const odd = 'zero \0, half \ud83d, whole 😀, "quoted", it\u2019s';
    const same = {
      name: odd,
      versions: [textVersion('1', odd, { author: odd, message: odd })],
      labels: [{ name: odd, version: '1' }],
      tags: [odd],
      facts: { owner: 'group:a', purpose: odd, models: [odd] },
    };
    await offer(same);
    expect(await offer(same)).toMatchObject({ outcome: 'done', written: 0 });

    const [ref] = await ledger.refs();
    const { versions } = await ledger.asset(ref);
    const { content } = await readContent({
      db,
      vault: new PlainVault(),
      version: versions[0],
    });
    expect(content).toEqual({ type: 'text', text: odd });
    const [entity] = (await ledger.entities()).values();
    expect(JSON.stringify(entity)).not.toMatch(/\\u0000|\\ud83d/);
  });
});

async function contentsOf(db: Knex) {
  const tables = [
    'assets',
    'versions',
    'labels',
    'links',
    'entities',
    'change_log',
    'ledger_clock',
  ];
  return Promise.all(
    tables.map(async table =>
      (await db(table)).map(row => JSON.stringify(row)).sort(),
    ),
  );
}
