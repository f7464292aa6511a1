import {
  bothDatabases,
  model,
  prompt,
  TestLedger,
  textVersion,
} from '../ledger/__testUtils__';
import { MIGRATIONS_DIRECTORY } from './openDatabase';

const databases = bothDatabases();

describe.each(databases.ids)('migrations, %p', id => {
  it('go down and up again with rows in the tables', async () => {
    const db = await databases.open(id);
    const fill = async () => {
      const ledger = new TestLedger({ db });
      return ledger.offer([
        prompt('p', {
          versions: [textVersion('1', 'x', { models: ['m'] })],
          labels: [{ name: 'production', version: '1' }],
        }),
        model('m'),
      ]);
    };
    await fill();
    const directory = MIGRATIONS_DIRECTORY;
    await db.migrate.rollback({ directory }, true);
    expect(await db.schema.hasTable('assets')).toBe(false);
    expect(await db.schema.hasTable('ledger_clock')).toBe(false);

    await db.migrate.latest({ directory });
    expect(await fill()).toMatchObject({ outcome: 'done', written: 2 });
  });
});
