// @ts-check

/**
 * Readings of sources at work and over, so that every replica can show the progress of any and a source is read once at
 * a time. Times are ISO 8601 texts in UTC, as in the ledger.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('readings', table => {
    table.string('id', 36).primary();
    // No foreign key: a reading begins before the ledger has heard of its source.
    table.string('source_id', 128).notNullable();
    table.string('requested_by', 255).nullable().comment('Null: the schedule');
    table.string('started_at', 24).notNullable();
    table
      .string('beat_at', 24)
      .notNullable()
      .comment('A sign of life; one that is old was killed');
    table.string('ended_at', 24).nullable().comment('Null: at work');
    table
      .string('outcome', 16)
      .nullable()
      .comment('done, failed, superseded, aborted or lost; null: at work');
    table.integer('read').notNullable().comment('Assets so far');
    table.integer('written').notNullable();
    table.integer('removed').notNullable();
    table.index(['source_id', 'started_at']);
  });
  await knex.raw(
    'CREATE UNIQUE INDEX readings_at_work ON readings (source_id) WHERE ended_at IS NULL',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('readings');
};
