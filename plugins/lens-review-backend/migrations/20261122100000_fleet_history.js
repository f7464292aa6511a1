// @ts-check

/**
 * One row a review, and of every 53 best practices, says which of them are open, in place and in scope: gaps are counted
 * without a row for each question. The same is kept of earlier days, so that it can be told what has changed of each best
 * practice; what was open by pillar follows from it. Days say up to when they held, so that nothing has to look for the
 * next one.
 *
 * Of days before this migration the best practices are not known, and with them the numbers by pillar.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('reviews', table => {
    table
      .text('practice_words')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON array, as practice_masks; to see whether it changes');
  });

  const practices = await knex('lens_practices').select();
  await knex.schema.dropTable('lens_practices');
  await knex.schema.createTable('lens_practices', table => {
    table.comment('What the bits in `practice_masks` stand for');
    table.string('lens_id', 128).notNullable();
    table.string('lens_version', 32).notNullable();
    table.integer('word').notNullable();
    table.integer('bit').notNullable();
    table.bigInteger('mask').notNullable().comment('2 to the power of bit');
    table.string('question_id', 128).notNullable();
    table.string('choice_id', 128).notNullable();
    table.primary(['lens_id', 'lens_version', 'word', 'bit']);
  });
  await insertRows(knex, toWords(practices));

  await knex.schema.createTable('practice_masks', table => {
    table.comment('The best practices of a review; see lens_practices');
    table.string('review_id', 36).notNullable();
    addMasks(table);
    table.primary(['review_id', 'word']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
  // The masks of a question begin at bit 0: its first mask in the word moves them to their place.
  await knex.raw(`
    INSERT INTO practice_masks (review_id, word, lens_version, open, established, in_scope)
    SELECT reviews.id, places.word, reviews.lens_version,
      sum(answers.open_mask * places.first_mask),
      sum(answers.established_mask * places.first_mask),
      sum(answers.in_scope_mask * places.first_mask)
    FROM reviews
    JOIN answers ON answers.review_id = reviews.id
    JOIN (
      SELECT lens_id, lens_version, question_id, word, min(mask) AS first_mask
      FROM lens_practices GROUP BY lens_id, lens_version, question_id, word
    ) AS places
      ON places.lens_id = reviews.lens_id
      AND places.lens_version = reviews.lens_version
      AND places.question_id = answers.question_id
    GROUP BY reviews.id, places.word, reviews.lens_version
  `);

  await knex.schema.createTable('practice_snapshots', table => {
    table.comment('The same at the end of a day on which the score changed');
    table.string('review_id', 36).notNullable();
    table.string('day', 10).notNullable();
    table.string('next_day', 10).notNullable();
    addMasks(table);
    table.primary(['review_id', 'day', 'word']);
    table.index(['next_day']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  await knex.schema.alterTable('review_snapshots', table => {
    table
      .string('next_day', 10)
      .notNullable()
      .defaultTo('')
      .comment('On which the review got another score');
    table.index(['next_day']);
    table.dropIndex(['day']);
  });
  await knex.raw(`
    UPDATE review_snapshots SET next_day = coalesce(
      (
        SELECT min(later.day) FROM review_snapshots AS later
        WHERE later.review_id = review_snapshots.review_id
          AND later.day > review_snapshots.day
      ),
      (SELECT scored_on FROM reviews WHERE reviews.id = review_snapshots.review_id)
    )
  `);
  await knex.schema.dropTable('pillar_snapshots');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.createTable('pillar_snapshots', table => {
    table.string('review_id', 36).notNullable();
    table.string('day', 10).notNullable();
    table.string('pillar_id', 128).notNullable();
    addScore(table);
    table.primary(['review_id', 'day', 'pillar_id']);
    table.index(['day']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
  await knex.schema.alterTable('review_snapshots', table => {
    table.dropIndex(['next_day']);
    table.index(['day']);
  });
  // Not by knex: on SQLite it would make the table anew, and what refers to it would be deleted.
  await knex.raw('ALTER TABLE review_snapshots DROP COLUMN next_day');
  await knex.raw('ALTER TABLE reviews DROP COLUMN practice_words');
  await knex.schema.dropTable('practice_snapshots');
  await knex.schema.dropTable('practice_masks');

  const practices = await knex('lens_practices').select();
  await knex.schema.dropTable('lens_practices');
  await knex.schema.createTable('lens_practices', table => {
    table.comment('What the bits of the masks in `answers` stand for');
    table.string('lens_id', 128).notNullable();
    table.string('lens_version', 32).notNullable();
    table.string('question_id', 128).notNullable();
    table.integer('bit').notNullable();
    table.bigInteger('mask').notNullable().comment('2 to the power of bit');
    table.string('choice_id', 128).notNullable();
    // Nothing reads them; what is written anew has them.
    table.string('pillar_id', 128).notNullable().defaultTo('');
    table.string('risk', 16).notNullable().defaultTo('');
    table.primary(['lens_id', 'lens_version', 'question_id', 'bit']);
  });
  await insertRows(knex, toQuestions(practices));
};

/**
 * @typedef {{ lens_id: string, lens_version: string, question_id: string, choice_id: string, bit: number, word?: number }} Practice
 */

/**
 * Questions by id, as many in a word as there is room for.
 *
 * @param {readonly Practice[]} practices
 */
function toWords(practices) {
  return groupBy(practices, lensOf).flatMap(ofLens => {
    let word = 0;
    let used = 0;
    return groupBy(ofLens, ({ question_id }) => question_id).flatMap(
      ofQuestion => {
        if (used + ofQuestion.length > 53) {
          word += 1;
          used = 0;
        }
        const first = used;
        used += ofQuestion.length;
        return ofQuestion.map(practice => ({
          lens_id: practice.lens_id,
          lens_version: practice.lens_version,
          question_id: practice.question_id,
          choice_id: practice.choice_id,
          word,
          bit: first + practice.bit,
          mask: 2 ** (first + practice.bit),
        }));
      },
    );
  });
}

/**
 * @param {readonly Practice[]} practices
 */
function toQuestions(practices) {
  return groupBy(practices, row => `${lensOf(row)} ${row.question_id}`).flatMap(
    ofQuestion => {
      const first = Math.min(...ofQuestion.map(({ bit }) => bit));
      return ofQuestion.map(({ word, ...practice }) => ({
        ...practice,
        bit: practice.bit - first,
        mask: 2 ** (practice.bit - first),
      }));
    },
  );
}

/**
 * @param {Practice} practice
 */
function lensOf({ lens_id, lens_version }) {
  return `${lens_id} ${lens_version}`;
}

/**
 * Groups in the order of their keys.
 *
 * @param {readonly Practice[]} practices
 * @param {(practice: Practice) => string} keyOf
 */
function groupBy(practices, keyOf) {
  const keys = [...new Set(practices.map(keyOf))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  return keys.map(key => practices.filter(practice => keyOf(practice) === key));
}

/**
 * @param {import('knex').Knex} knex
 * @param {readonly object[]} rows
 */
async function insertRows(knex, rows) {
  await knex.batchInsert('lens_practices', [...rows], 50);
}

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function addMasks(table) {
  table.integer('word').notNullable();
  table
    .string('lens_version', 32)
    .notNullable()
    .comment('Says what bits stand for');
  table.bigInteger('open').notNullable();
  table.bigInteger('established').notNullable();
  table.bigInteger('in_scope').notNullable();
}

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function addScore(table) {
  table.string('risk', 16).notNullable();
  for (const count of [
    'risk_high',
    'risk_medium',
    'risk_none',
    'risk_unanswered',
    'risk_not_applicable',
    'open_high',
    'open_medium',
    'open_low',
    'accepted_high',
    'accepted_medium',
    'accepted_low',
    'unknown_practices',
    'out_of_scope',
    'contradicted',
    'answered',
    'questions',
  ]) {
    table.integer(count).notNullable();
  }
  table.integer('maturity_verified').nullable();
  table.integer('maturity_claimed').nullable();
  table.integer('maturity_possible').nullable();
}
