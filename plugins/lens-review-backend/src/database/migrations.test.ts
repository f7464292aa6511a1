import { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import {
  inPlace,
  reviewServiceOn,
  WRITE,
} from '../__testUtils__/reviewService';
import { evidenceServiceOn } from '../__testUtils__/evidenceService';
import { MIGRATIONS_DIRECTORY } from './openDatabase';

const databases = createTestDatabases();
const TABLES = [
  'answers',
  'applicability_decisions',
  'evidence',
  'evidence_disputes',
  'evidence_history',
  'evidence_readings',
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

/** A review with an answer, evidence and a dispute: a row in every table. */
async function fillDatabase(knex: Knex): Promise<void> {
  const { reviews } = await reviewServiceOn(knex);
  await reviews.startReview(WRITE);
  await reviews.saveAnswer({
    ...WRITE,
    questionId: 'backup',
    basedOn: 0,
    input: inPlace('backup_daily'),
  });
  const { evidence, collector } = await evidenceServiceOn(knex);
  collector.says({ verdict: 'contradicts' });
  await evidence.refreshEvidence(WRITE.key);
  await evidence.disputeEvidence({
    ...WRITE,
    questionId: 'backup',
    choiceId: 'backup_daily',
    reason: 'No',
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

  it('give reviews that are there no evidence, and take it away without them', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(options);
    await fillDatabase(knex);
    const rows = async () => ({
      answers: await knex('answers'),
      history: (await knex('history')).length,
    });
    const before = await rows();
    await knex.migrate.down({ ...options, name: '20261121000000_evidence.js' });
    expect(await rows()).toEqual(before);
    expect(await tablesOf(knex)).not.toContain('evidence');
    await knex.migrate.latest(options);
    expect(await rows()).toEqual(before);
    const { reviews } = await reviewServiceOn(knex);
    const { review } = await reviews.getReview(WRITE.key);
    expect(review.verdicts).toEqual([]);
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
