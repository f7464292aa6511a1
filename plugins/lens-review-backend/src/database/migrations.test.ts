import {
  Lens,
  parseLens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { fillDatabase } from '../__testUtils__/fillDatabase';
import { lensFile } from '../__testUtils__/lensFile';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { reviewServiceOn, WRITE } from '../__testUtils__/reviewService';
import { MIGRATIONS_DIRECTORY } from './openDatabase';
import { publishPractices } from './operations/fleet';

const SCOPE = '20261125600000_answer_scope.js';
const PUSHED = '20261124100000_pushed_evidence.js';
const PROVIDED = '20261125000000_provided_answers.js';
const LIBRARY = '20261123000000_lens_library.js';

const databases = createTestDatabases();
const TABLES = [
  'acceptances',
  'answers',
  'applicability_decisions',
  'entities',
  'entity_dependencies',
  'entity_filters',
  'entity_lenses',
  'entity_owners',
  'entity_parents',
  'entity_subjects',
  'entity_tags',
  'evidence',
  'evidence_disputes',
  'evidence_history',
  'evidence_readings',
  'fleet_rollups',
  'fleet_runs',
  'fleet_versions',
  'group_ancestors',
  'handovers',
  'history',
  'improvements',
  'lens_drafts',
  'lens_practices',
  'lens_readings',
  'lenses',
  'milestones',
  'notices',
  'pillar_scores',
  'practice_masks',
  'practice_snapshots',
  'provided_choices',
  'provisions',
  'review_owners',
  'review_snapshots',
  'review_template_history',
  'review_templates',
  'reviews',
  'subject_readings',
  'visible_entities',
  'visible_sets',
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

/** A lens with more best practices than a word has room for, and questions in another order than that of their ids. */
function wideLens(): Lens {
  const definition = lensFile('Wide lens');
  const [pillar] = definition.pillars;
  pillar.questions = ['third', 'second', 'first'].map(questionId => ({
    ...pillar.questions[0],
    id: questionId,
    choices: Array.from({ length: 20 }, (_, index) => ({
      ...pillar.questions[0].choices[0],
      id: `${questionId}_${index}`,
    })),
    riskRules: [{ condition: 'default', risk: 'HIGH_RISK' }],
  }));
  const parsed = parseLens(definition, { id: 'wide', version: '1' });
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.findings));
  }
  return parsed.lens;
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
      answers: await knex('answers').select(
        'question_id',
        'revision',
        'answer',
        'risk',
        'updated_at',
        'confirmed_by',
      ),
      history: (await knex('history')).length,
    });
    const before = await rows();
    await knex.migrate.down({ ...options, name: SCOPE });
    await knex.migrate.down({ ...options, name: PUSHED });
    await knex.migrate.down({
      ...options,
      name: '20261122100000_fleet_history.js',
    });
    await knex.migrate.down({ ...options, name: '20261122000000_fleet.js' });
    await knex.migrate.down({ ...options, name: '20261121000000_evidence.js' });
    expect(await rows()).toEqual(before);
    expect(await tablesOf(knex)).not.toContain('evidence');
    await knex.migrate.latest(options);
    expect(await rows()).toEqual(before);
    const { reviews } = await reviewServiceOn(knex);
    const { review } = await reviews.getReview(WRITE.key);
    expect(review.verdicts).toEqual([]);
  });

  it('take every review for scored on the day of its last change', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(options);
    await fillDatabase(knex);
    await knex.migrate.down({ ...options, name: SCOPE });
    await knex.migrate.down({
      ...options,
      name: '20261122100000_fleet_history.js',
    });
    await knex.migrate.down({ ...options, name: '20261122000000_fleet.js' });
    expect(await tablesOf(knex)).not.toContain('entities');
    const [{ updated_at }] = await knex('reviews');
    await knex.migrate.latest(options);
    const [{ scored_on }] = await knex('reviews');
    expect(scored_on).toBe(updated_at.slice(0, 10));
    const { reviews } = await reviewServiceOn(knex);
    const { answers } = await reviews.getReview(WRITE.key);
    expect(answers).toMatchObject([{ questionId: 'backup', revision: 1 }]);
  });

  it('gather the best practices of each review, and say up to when a score held', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    const name = '20261122100000_fleet_history.js';
    await knex.migrate.latest(options);
    await fillDatabase(knex);
    const wide = wideLens();
    await publishPractices({ db: knex, lens: wide });
    const [review] = await knex('reviews');
    const { day } = await knex('review_snapshots').first();
    await knex('review_snapshots').update({ day: '2025-12-01' });
    const rows = async () => ({
      practices: await knex('lens_practices').orderBy([
        'lens_id',
        'word',
        'bit',
      ]),
      masks: await knex('practice_masks'),
    });
    const before = await rows();
    expect(before.practices.at(-1)).toMatchObject({ word: 1 });
    expect(before.masks).toMatchObject([{ lens_version: '1.0' }]);

    await knex.migrate.down({ ...options, name: SCOPE });
    await knex.migrate.down({ ...options, name });
    expect(await tablesOf(knex)).toContain('pillar_snapshots');
    expect(
      await knex('lens_practices').where({ question_id: 'second', bit: 0 }),
    ).toMatchObject([{ choice_id: 'second_0' }]);
    await knex.migrate.up({ ...options, name });
    await knex.migrate.up({ ...options, name: SCOPE });
    expect(await rows()).toEqual(before);
    expect(await knex('review_snapshots')).toMatchObject([
      { day: '2025-12-01', next_day: review.scored_on },
    ]);
    expect(day).toBe(review.scored_on);
    const { reviews } = await reviewServiceOn(knex);
    expect((await reviews.getReview(WRITE.key)).answers).toHaveLength(1);
  });

  it('know nothing of who published the lenses that are there', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(options);
    await fillDatabase(knex);
    const [before] = await knex('lenses');
    await knex.migrate.down({ ...options, name: LIBRARY });
    expect(await tablesOf(knex)).not.toContain('milestones');
    const [down] = await knex('lenses');
    expect(down).not.toHaveProperty('published_by');
    expect(await knex('reviews')).toHaveLength(1);
    await knex.migrate.latest(options);
    expect(await knex('lenses')).toEqual([{ ...before, counts: null }]);
    const { lenses } = await reviewServiceOn(knex);
    expect(lenses.requireNewest('test')).toMatchObject({ version: '1.0' });
  });

  it('let reviews that are there take nothing, and keep them without it', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(options);
    await fillDatabase(knex);
    await knex('reviews').update({ provided: '[{}]', provides: 1 });
    const answers = await knex('answers');
    await knex.migrate.down({ ...options, name: PROVIDED });
    expect((await knex('reviews'))[0]).not.toHaveProperty('provided');
    expect(await knex('answers')).toEqual(answers);
    await knex.migrate.latest(options);
    const { reviews } = await reviewServiceOn(knex);
    const { review } = await reviews.getReview(WRITE.key);
    expect(review).toMatchObject({ provided: [], provides: false });
    expect(await knex('answers')).toEqual(answers);
  });

  it('know no file of the evidence that is there', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(options);
    await fillDatabase(knex);
    const before = await knex('evidence').orderBy('choice_id');
    await knex('evidence').update({ file: 'src/a.ts', line: 7 });
    await knex.migrate.down({ ...options, name: PUSHED });
    expect((await knex('evidence'))[0]).not.toHaveProperty('file');
    await knex.migrate.latest(options);
    expect(await knex('evidence').orderBy('choice_id')).toEqual(before);
  });

  it('keep what is in scope of each question, and find its best practices again', async () => {
    const knex = await databases.init(id);
    const options = { directory: MIGRATIONS_DIRECTORY };
    await knex.migrate.latest(options);
    await fillDatabase(knex);
    // As the second question of its word: its masks do not begin at bit 0.
    await knex('lens_practices')
      .where({ lens_id: 'test' })
      .update({ bit: knex.raw('bit + 4'), mask: knex.raw('mask * 16') });
    await knex('practice_masks').update({
      open: 1 + 1 * 16,
      established: 2 + 2 * 16,
      in_scope: 15 + 3 * 16,
    });
    const [before] = await knex('answers');
    await knex('answers').insert({
      ...before,
      question_id: 'unknown',
      in_scope: false,
    });
    await knex.migrate.down({ ...options, name: SCOPE });
    const masks = await knex('answers')
      .orderBy('question_id')
      .select('open_mask', 'established_mask', 'in_scope_mask');
    expect(masks.map(row => Object.values(row).map(Number))).toEqual([
      [1, 2, 3],
      [0, 0, 0],
    ]);
    await knex.migrate.up({ ...options, name: SCOPE });
    const after = await knex('answers').orderBy('question_id');
    expect(after.map(row => Boolean(row.in_scope))).toEqual([true, false]);
    expect(after[0]).toEqual(before);
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
