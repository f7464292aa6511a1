// @ts-check

/**
 * Requests to accept a risk can be declined. All three are null unless the status is `declined`.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('acceptances', table => {
    table.string('declined_at', 24).nullable();
    table.string('declined_by', 255).nullable();
    table.text('decline_reason').nullable();
  });
};

/**
 * What was declined becomes revoked: without these columns that is the only other status in which nothing is accepted.
 *
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('acceptances')
    .where({ status: 'declined' })
    .update({
      status: 'revoked',
      revoked_at: knex.ref('declined_at'),
      revoked_by: knex.ref('declined_by'),
    });
  await knex.schema.alterTable('acceptances', table => {
    table.dropColumn('decline_reason');
    table.dropColumn('declined_by');
    table.dropColumn('declined_at');
  });
};
