// @ts-check

/**
 * What is planned for open best practices, and which risks are accepted. Days are `2026-11-24` in UTC.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Accepted risks, as scoring needs them: a copy, so that a save reads them with the review.
  await knex.schema.alterTable('reviews', table => {
    table.text('accepted').notNullable().defaultTo('[]').comment('JSON array');
  });

  await knex.schema.createTable('improvements', table => {
    table.comment(
      'What people plan for a best practice; it stays when the best practice is no longer open',
    );
    addPractice(table);
    table.string('status', 16).notNullable();
    table.string('owner_ref', 255).nullable().comment('Null: nobody');
    table.string('due_on', 10).nullable().comment('Day; null: none');
    table.text('ticket_url').nullable();
    table.integer('revision').notNullable().comment('Counts the writes');
    table.string('updated_at', 24).notNullable();
    table.string('updated_by', 255).notNullable();
    table.index(['owner_ref', 'due_on']);
  });

  await knex.schema.createTable('acceptances', table => {
    table.comment(
      'The newest acceptance of each risk; those before it are in the history',
    );
    addPractice(table);
    table.string('status', 16).notNullable().comment('Expiry is not in it');
    table.text('reason').notNullable();
    table.string('expires_at', 24).notNullable();
    table.string('requested_at', 24).notNullable();
    table.string('requested_by', 255).notNullable();
    table.string('approved_at', 24).nullable();
    table.string('approved_by', 255).nullable();
    table.string('revoked_at', 24).nullable();
    table.string('revoked_by', 255).nullable();
    table.index(['status', 'expires_at']);
  });

  await knex.schema.createTable('handovers', table => {
    table.comment('Who beside the owners may answer a question');
    table.string('review_id', 36).notNullable();
    table.string('question_id', 128).notNullable();
    table.string('to_ref', 255).notNullable().comment('A user or a group');
    table.text('message').nullable();
    table.string('handed_by', 255).notNullable();
    table.string('handed_at', 24).notNullable();
    table.string('expires_at', 24).notNullable();
    table.primary(['review_id', 'question_id']);
    table.index(['to_ref', 'expires_at']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('handovers');
  await knex.schema.dropTable('acceptances');
  await knex.schema.dropTable('improvements');
  await knex.schema.alterTable('reviews', table => {
    table.dropColumn('accepted');
  });
};

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function addPractice(table) {
  table.string('review_id', 36).notNullable();
  table.string('question_id', 128).notNullable();
  table.string('choice_id', 128).notNullable();
  table.primary(['review_id', 'question_id', 'choice_id']);
  table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
}
