import { randomBytes } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { ContentVault, EncryptionKey } from '../encryption';
import { sha256 } from '../text';
import { openVault, rotateKeys } from './keys';
import { readContent } from './read';
import {
  bothDatabases,
  NOW,
  prompt,
  TestLedger,
  textVersion,
} from './__testUtils__';

const databases = bothDatabases();
const SECRET = 'Never tell anyone the launch code';
const DIGEST = sha256(
  `{"content":"${SECRET}","templateFormat":"mustache","type":"text"}`,
);
const keyOf = (id: string): EncryptionKey => ({ id, key: randomBytes(32) });
const [k1, k2] = [keyOf('k1'), keyOf('k2')];

describe.each(databases.ids)('encryption at rest, %p', id => {
  let db: Knex;

  beforeEach(async () => {
    db = await databases.open(id);
  });

  const ledgerWith = async (...keys: EncryptionKey[]) =>
    new TestLedger({ db, vault: await openVault({ db, keys }) });
  const rotate = ({ context }: TestLedger, ...keys: EncryptionKey[]) =>
    rotateKeys(context, { keys, now: NOW });
  const secrets = [
    prompt('p', {
      versions: [
        textVersion('1', SECRET),
        textVersion('DRAFT', SECRET, { mutable: true }),
      ],
    }),
    prompt('c', {
      versions: [
        {
          version: '1',
          mutable: false,
          content: {
            type: 'chat',
            messages: [{ role: 'system', content: SECRET }],
            tools: [{ name: 'launch', description: SECRET }],
          },
        },
      ],
    }),
  ];
  const read = async (vault: ContentVault, ref = 'prompt:default/p') => {
    const ledger = new TestLedger({ db, vault });
    const { versions } = await ledger.asset(ref);
    return readContent({ db, vault, version: versions[0] });
  };

  it('stores text readable, with its plain digest, where there is no key', async () => {
    const ledger = await ledgerWith();
    await ledger.offer(secrets);
    const { versions } = await ledger.asset('prompt:default/p');
    expect(versions[0].digest).toBe(DIGEST);
    expect(await everything(db)).toContain(SECRET);
  });

  it('leaves neither text nor plain digest anywhere in the database', async () => {
    const ledger = await ledgerWith(k1);
    await ledger.offer(secrets);

    const stored = await everything(db);
    expect(stored).not.toContain(SECRET);
    expect(stored).not.toContain('launch code');
    expect(stored).not.toContain(DIGEST.slice(0, 12));
    expect(stored).toContain('"k1"');
    expect(await read(ledger.context.vault)).toEqual({
      content: { type: 'text', text: SECRET },
      sha256: DIGEST,
    });
    expect(
      (await read(ledger.context.vault, 'prompt:default/c')).content,
    ).toEqual(secrets[1].versions[0].content);
  });

  it('says nothing of the text where writing fails', async () => {
    const logger = mockServices.logger.mock();
    const ledger = new TestLedger({
      db,
      vault: await openVault({ db, keys: [] }),
      newId: () => 'the-same',
    });
    const result = await ledger.offer(secrets);
    logger.error(`Reading failed: ${result.error}`);
    expect(result.outcome).toBe('failed');
    expect(JSON.stringify([result, logger.error.mock.calls])).not.toContain(
      'launch',
    );
    expect(await everything(db)).not.toContain('launch');
  });

  it('knows a text again that it has sealed, also under another key', async () => {
    await (await ledgerWith(k1)).offer(secrets);
    expect(await (await ledgerWith(k1)).offer(secrets)).toMatchObject({
      written: 0,
    });
    expect(await (await ledgerWith(k2, k1)).offer(secrets)).toMatchObject({
      written: 0,
    });
  });

  it('gives equal texts different digests in different ledgers', async () => {
    const ledger = await ledgerWith(k1);
    await ledger.offer(secrets);
    const first = (await ledger.asset('prompt:default/p')).versions[0].digest;
    db = await databases.open(id);
    const other = await ledgerWith(k1);
    await other.offer(secrets);
    const second = (await other.asset('prompt:default/p')).versions[0].digest;
    expect(first).not.toBe(second);
  });

  it('serves metadata without its key, but no text, and writes none', async () => {
    await (await ledgerWith(k1)).offer(secrets);
    const ledger = await ledgerWith();

    expect((await ledger.asset('prompt:default/p')).versions).toHaveLength(2);
    const unavailable = {
      name: 'ServiceUnavailableError',
      message:
        "Prompt text is encrypted with the key 'k1', which is not configured",
    };
    await expect(read(ledger.context.vault)).rejects.toMatchObject(unavailable);
    const result = await ledger.offer([
      prompt('new', { versions: [textVersion('1', 'Another secret')] }),
    ]);
    expect(result).toMatchObject({
      outcome: 'failed',
      error: unavailable.message,
    });
    expect(await everything(db)).not.toContain('Another secret');
    expect(await ledger.refs()).toHaveLength(2);
  });

  it('does so as well where another key goes by its id, instead of stopping the start', async () => {
    await (await ledgerWith(k1)).offer(secrets);
    const ledger = await ledgerWith(keyOf('k1'));
    expect((await ledger.asset('prompt:default/p')).versions).toHaveLength(2);
    const unavailable = {
      name: 'ServiceUnavailableError',
      message:
        "Prompt text is encrypted with the key 'k1', and the configured key of that id is another one",
    };
    await expect(read(ledger.context.vault)).rejects.toMatchObject(unavailable);
    await expect(rotate(ledger, keyOf('k1'))).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    const again = await ledgerWith(k1);
    expect((await read(again.context.vault)).sha256).toBe(DIGEST);
  });

  it('rotates to another key, after which the old one is not needed', async () => {
    await (await ledgerWith(k1)).offer(secrets);
    const ledger = await ledgerWith(k2, k1);
    const before = (await ledger.asset('prompt:default/p')).versions;

    expect(await rotate(ledger, k2, k1)).toBe(3);
    expect(await rotate(ledger, k2, k1)).toBe(0);

    const without = await ledgerWith(k2);
    expect((await read(without.context.vault)).sha256).toBe(DIGEST);
    expect((await without.asset('prompt:default/p')).versions).toEqual(before);
    expect(await without.offer(secrets)).toMatchObject({ written: 0 });
    expect(await everything(db)).not.toContain('"k1"');
  });

  it('seals what was readable before there was a key, and its plain digests with it', async () => {
    await (await ledgerWith()).offer(secrets);
    const ledger = await ledgerWith(k1);
    // Until it is rotated, the old text is known again.
    expect(await ledger.offer(secrets)).toMatchObject({ written: 0 });
    await rotate(ledger, k1);

    const tables = await everything(db);
    expect(tables).not.toContain(SECRET);
    expect(tables).not.toContain(DIGEST.slice(0, 12));
    expect(await ledger.offer(secrets)).toMatchObject({ written: 0 });
    const { versions } = await ledger.asset('prompt:default/p');
    expect(versions.map(({ version }) => version)).toEqual([
      '1',
      `DRAFT@${versions[1].digest.slice(0, 12)}`,
    ]);
  });

  it('opens a text in its own place only', async () => {
    const ledger = await ledgerWith(k1);
    await ledger.offer(secrets);
    const { sealed } = await db('versions').where({ version: '1' }).first();
    await db('versions').update({ sealed });

    const { versions } = await ledger.asset('prompt:default/p');
    const { vault } = ledger.context;
    const opened = await Promise.allSettled(
      versions.map(version => readContent({ db, vault, version })),
    );
    const others = await Promise.allSettled(
      (
        await ledger.asset('prompt:default/c')
      ).versions.map(version => readContent({ db, vault, version })),
    );
    expect(
      [...opened, ...others].filter(({ status }) => status === 'fulfilled'),
    ).toHaveLength(1);
  });

  it('agrees on one secret where replicas start together', async () => {
    const vaults = await Promise.all(
      [1, 2, 3].map(() => openVault({ db, keys: [k1] })),
    );
    expect(new Set(vaults.map(vault => vault.digest('x'))).size).toBe(1);
  });
});

/** Every value in every table of the database, as JSON. */
async function everything(db: Knex): Promise<string> {
  const rows: { name: string }[] =
    db.client.config.client === 'pg'
      ? await db('pg_tables')
          .select({ name: 'tablename' })
          .where({ schemaname: 'public' })
      : await db('sqlite_master').select('name').where({ type: 'table' });
  const tables = rows
    .map(({ name }) => name)
    .filter(name => !name.startsWith('sqlite_'));
  expect(tables).toContain('versions');
  const contents = await Promise.all(tables.map(table => db(table)));
  return JSON.stringify(contents);
}
