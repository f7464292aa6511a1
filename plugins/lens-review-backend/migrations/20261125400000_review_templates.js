// @ts-check

/**
 * Answers that are kept for reviews to take over. Reviews do not refer to them: what was taken over is an answer of the
 * review, and its history names the template.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('review_templates', table => {
    table.comment('A deleted one stays for its history, without answers');
    table.string('id', 36).primary();
    table.string('lens_id', 128).notNullable();
    table
      .string('lens_version', 32)
      .notNullable()
      .comment('Which version the answers are written for');
    table.string('name', 100).notNullable();
    table
      .string('name_key', 255)
      .nullable()
      .comment('The name in lower case; null: deleted, and the name is free');
    table.text('description').nullable();
    table.text('scope').notNullable().comment('JSON');
    table.text('answers').notNullable().comment('JSON array');
    table.integer('answer_count').notNullable();
    table.integer('revision').notNullable().comment('Counts the writes');
    table.string('created_at', 24).notNullable();
    table.string('created_by', 255).notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('updated_by', 255).notNullable();
    table.unique(['lens_id', 'name_key']);
  });

  await knex.schema.createTable('review_template_history', table => {
    table.comment('Who wrote to a template; a row never changes');
    table.string('template_id', 36).notNullable();
    table.integer('revision').notNullable().comment('After the write');
    table.string('type', 16).notNullable();
    table.string('at', 24).notNullable();
    table.string('by', 255).notNullable();
    table.string('via', 255).nullable().comment('The service that wrote');
    table.text('changes').nullable().comment('JSON; only where it was changed');
    table.primary(['template_id', 'revision']);
    table
      .foreign('template_id')
      .references('review_templates.id')
      .onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('review_template_history');
  await knex.schema.dropTable('review_templates');
};
