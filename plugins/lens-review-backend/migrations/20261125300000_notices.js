// @ts-check

/** Writes of which somebody is told at once; what could not be sent then is found by them. */
const TOLD = `'improvement-planned', 'question-handed-over', 'acceptance-requested'`;

/**
 * Who was told what, so that nobody is told twice.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notices', table => {
    table.comment(
      'The newest notification of each subject to each person; the row is there before the notification is sent',
    );
    table.string('recipient', 255).notNullable().comment('Ref of a user');
    table.string('review_id', 36).notNullable();
    table.string('kind', 32).notNullable();
    table
      .string('subject', 300)
      .notNullable()
      .comment('The best practice or question; empty: the review');
    table
      .string('occasion', 255)
      .notNullable()
      .comment('What was new about it; the same is not told again');
    table.string('sent_at', 24).notNullable();
    table.primary(['recipient', 'review_id', 'kind', 'subject']);
    table.index(['review_id']);
    table.index(['sent_at']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
  await knex.schema.raw(
    `CREATE INDEX history_told_index ON history (at) WHERE type IN (${TOLD})`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.raw('DROP INDEX history_told_index');
  await knex.schema.dropTable('notices');
};
