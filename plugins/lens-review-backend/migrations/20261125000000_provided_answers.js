// @ts-check

/**
 * Best practices that one entity establishes for those who depend on it, and which reviews take them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('reviews', table => {
    // What is taken and holds, as scoring needs it: a copy, so that a save reads it with the review.
    table.text('provided').notNullable().defaultTo('[]').comment('JSON array');
    table
      .integer('provided_practices')
      .notNullable()
      .defaultTo(0)
      .comment('Count as in place because others provide them');
    table
      .integer('provides')
      .notNullable()
      .defaultTo(0)
      .comment('0 or 1: the entity provides best practices of the lens');
  });

  await knex.schema.createTable('provisions', table => {
    table.comment('What entities provide to those who depend on them');
    table.string('provider_ref', 255).notNullable();
    table.string('lens_id', 128).notNullable();
    table.string('question_id', 128).notNullable();
    table.string('choice_id', 128).notNullable();
    table.text('statement').notNullable();
    table.text('link').nullable().comment('Null: none');
    table.integer('revision').notNullable().comment('Counts the writes');
    table.string('updated_at', 24).notNullable();
    table.string('updated_by', 255).notNullable();
    table
      .string('withdrawn_at', 24)
      .nullable()
      .comment('Null: it is provided; kept for those who took it');
    table
      .string('broken', 32)
      .nullable()
      .comment('Why the provider fails those who take it; null: it does not');
    table.primary(['provider_ref', 'lens_id', 'question_id', 'choice_id']);
    table.index(['lens_id', 'question_id', 'choice_id', 'provider_ref']);
  });

  await knex.schema.createTable('provided_choices', table => {
    table.comment('What reviews take of that, or decide not to take');
    table.string('review_id', 36).notNullable();
    table.string('question_id', 128).notNullable();
    table.string('choice_id', 128).notNullable();
    table.string('state', 16).notNullable().comment('taken or overridden');
    table
      .string('provider_ref', 255)
      .nullable()
      .comment('From whom it is, or was, taken; null: never taken');
    table.text('reason').nullable().comment('Of an override');
    table
      .string('lost', 32)
      .nullable()
      .comment('Why what is taken does not count; null: it counts');
    table.string('at', 24).notNullable();
    table.string('by', 255).notNullable();
    table.primary(['review_id', 'question_id', 'choice_id']);
    table.index(['provider_ref', 'question_id', 'choice_id']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  // For the way from a domain to what is part of it.
  await knex.schema.alterTable('entities', table => {
    table.index(['own_domain_ref']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('entities', table => {
    table.dropIndex(['own_domain_ref']);
  });
  await knex.schema.dropTable('provided_choices');
  await knex.schema.dropTable('provisions');
  // Not by knex: on SQLite it would make the table anew, and what refers to it would be deleted.
  for (const column of ['provides', 'provided_practices', 'provided']) {
    await knex.raw('ALTER TABLE reviews DROP COLUMN ??', [column]);
  }
};
