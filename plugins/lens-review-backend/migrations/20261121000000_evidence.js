// @ts-check

/**
 * Evidence on best practices, with its history, and what people dispute of it. All of it belongs to a review and is
 * deleted with its row.
 *
 * `source` is the id of a collector. Whatever else comes to send evidence marks its sources apart.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // What speaks for or against, as scoring needs it: a copy, so that a save reads it with the review. Reviews that are
  // there already have no evidence yet.
  await knex.schema.alterTable('reviews', table => {
    table.text('verdicts').notNullable().defaultTo('[]').comment('JSON array');
  });

  await knex.schema.createTable('evidence', table => {
    table.comment('What each source last said of each best practice');
    table.string('review_id', 36).notNullable();
    table.string('source', 128).notNullable();
    table.string('question_id', 128).notNullable();
    table.string('choice_id', 128).notNullable();
    table.string('verdict', 16).notNullable();
    table.text('sentence').notNullable();
    table.text('link').nullable().comment('JSON; null: none');
    table.text('about').notNullable().comment('JSON array of entity refs');
    table.string('observed_at', 24).notNullable();
    table.string('expires_at', 24).nullable().comment('Null: no end');
    table.primary(['review_id', 'source', 'question_id', 'choice_id']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('evidence_history', table => {
    table.comment('Every time that a source began to say something else');
    table.bigIncrements('id');
    table.string('review_id', 36).notNullable();
    table.string('source', 128).notNullable();
    table.string('question_id', 128).notNullable();
    table.string('choice_id', 128).notNullable();
    table.string('verdict', 16).notNullable();
    table.text('sentence').notNullable();
    table.string('observed_at', 24).notNullable();
    table.index(['review_id', 'id']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('evidence_readings', table => {
    table.comment('How asking each source about each review went');
    table.string('review_id', 36).notNullable();
    table.string('source', 128).notNullable();
    table.string('asked_at', 24).notNullable().comment('Last time');
    table.string('answered_at', 24).nullable().comment('Null: never');
    table.text('error').nullable().comment('Null: the last time it answered');
    table.primary(['review_id', 'source']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('evidence_disputes', table => {
    table.comment('What people say against contradictions');
    table.string('review_id', 36).notNullable();
    table.string('question_id', 128).notNullable();
    table.string('choice_id', 128).notNullable();
    table.text('reason').notNullable();
    table
      .text('contradictions')
      .notNullable()
      .comment('JSON array of {source, sentence}: what was disputed');
    table.string('disputed_at', 24).notNullable();
    table.string('disputed_by', 255).notNullable();
    table.string('via', 255).nullable().comment('The service that wrote');
    table.primary(['review_id', 'question_id', 'choice_id']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'evidence_disputes',
    'evidence_readings',
    'evidence_history',
    'evidence',
  ]) {
    await knex.schema.dropTable(table);
  }
  // Not by knex: on SQLite it would make the table anew, and what refers to it would be deleted.
  await knex.raw('ALTER TABLE reviews DROP COLUMN verdicts');
};
