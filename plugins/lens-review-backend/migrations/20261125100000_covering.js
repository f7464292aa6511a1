// @ts-check

/**
 * Whether the review of a System counts for those of its components that have none of their own.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Nobody has said so of the reviews that are there.
  await knex.schema.alterTable('reviews', table => {
    table.integer('covers_components').notNullable().defaultTo(0);
  });
  // Few reviews do: whoever asks for them reads no others.
  await knex.raw(
    'CREATE INDEX reviews_covering_index ON reviews (lens_id, entity_ref) WHERE covers_components = 1 AND deleted_at IS NULL',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('DROP INDEX reviews_covering_index');
  // As in the migration that made the table: not by knex, which on SQLite would make it anew.
  await knex.raw('ALTER TABLE reviews DROP COLUMN covers_components');
};
