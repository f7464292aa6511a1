import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import {
  inPlace,
  reviewServiceOn,
  WRITE,
} from '../__testUtils__/reviewService';
import { MIGRATIONS_DIRECTORY } from './openDatabase';

const databases = createTestDatabases();
const TABLES = [
  'answers',
  'applicability_decisions',
  'history',
  'lenses',
  'pillar_scores',
  'review_owners',
  'reviews',
];

async function tablesOf(knex: Knex): Promise<string[]> {
  const postgres = knex.client.config.client === 'pg';
  const rows: { name: string }[] = postgres
    ? await knex('information_schema.tables')
        .where({ table_schema: 'public' })
        .select({ name: 'table_name' })
    : await knex('sqlite_master').where({ type: 'table' }).select('name');
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(sqlite_|knex_)/.test(name))
    .sort();
}

/** A review with an answer: a row in every table. */
async function fillDatabase(knex: Knex): Promise<void> {
  const { reviews } = await reviewServiceOn(knex);
  await reviews.startReview(WRITE);
  await reviews.saveAnswer({
    ...WRITE,
    questionId: 'backup',
    basedOn: 0,
    input: inPlace('backup_daily'),
  });
}

describe.each(databases.eachSupportedId())('migrations on %s', id => {
  it('go up, take rows, go down with rows in them, and up again', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(options);
    expect(await tablesOf(knex)).toEqual(TABLES);

    await fillDatabase(knex);
    for (const table of TABLES) {
      const [{ rows }] = await knex(table).count({ rows: '*' });
      expect({ table, rows: Number(rows) }).not.toMatchObject({ rows: 0 });
    }

    await knex.migrate.rollback(options, true);
    expect(await tablesOf(knex)).toEqual([]);
    await knex.migrate.latest(options);
    expect(await tablesOf(knex)).toEqual(TABLES);
  });

  it('let one live review stand for an entity and a lens, beside deleted ones', async () => {
    const knex = await databases.init(id);
    await knex.migrate.latest({ directory: MIGRATIONS_DIRECTORY });
    await fillDatabase(knex);
    const [review] = await knex('reviews');
    const again = { ...review, id: 'another' };
    await expect(knex('reviews').insert(again)).rejects.toThrow(/unique/i);
    await knex('reviews').update({ deleted_at: review.created_at });
    await knex('reviews').insert(again);
    await knex('reviews').update({ deleted_at: review.created_at });
    expect(await knex('reviews')).toHaveLength(2);
  });
});
