// @ts-check

/**
 * Finds the evaluations that were run with a model: what is lost with it when it retires.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('evaluations', table => {
    table.index(['model', 'run_at'], 'evaluations_model_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('evaluations', table => {
    table.dropIndex(['model', 'run_at'], 'evaluations_model_index');
  });
};
