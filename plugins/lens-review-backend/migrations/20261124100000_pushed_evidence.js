// @ts-check

/**
 * Where in a repository a tool has seen what it says.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // What is there already was collected, and names no file.
  await knex.schema.alterTable('evidence', table => {
    table.text('file').nullable().comment('Path in a repository; null: none');
    table.integer('line').nullable().comment('Of `file`, from 1; null: none');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // As in the migration that made the table: not by knex, which on SQLite would make it anew.
  await knex.raw('ALTER TABLE evidence DROP COLUMN line');
  await knex.raw('ALTER TABLE evidence DROP COLUMN file');
};
