// @ts-check

/**
 * Times are ISO 8601 texts in UTC with milliseconds: they sort as they stand, and both databases
 * give back what was written. JSON is text for the same reason.
 *
 * Room for what comes: provided answers, evidence and acceptances get tables of their own, keyed by
 * (review_id, question_id, choice_id); milestones by (review_id, number). The scores below already
 * have the columns that these will fill.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('lenses', table => {
    table.comment('Lens definitions; a published id@version never changes');
    table.string('id', 128).notNullable();
    table.string('version', 32).notNullable();
    table.text('name').notNullable();
    table.string('status', 16).notNullable();
    table.string('origin', 16).notNullable().comment('built-in or file');
    table.string('checksum', 64).notNullable().comment('sha256, hex');
    table.text('definition').notNullable().comment('Custom-lens JSON');
    table.text('overlay').nullable().comment('JSON; files have none');
    table.string('published_at', 24).notNullable();
    table.primary(['id', 'version']);
  });

  await knex.schema.createTable('applicability_decisions', table => {
    table.comment('What people said on whether a lens concerns an entity');
    table.string('entity_ref', 255).notNullable();
    table.string('lens_id', 128).notNullable();
    table.string('status', 8).notNullable().comment('in or out');
    table.text('reason').notNullable();
    table.string('decided_by', 255).notNullable();
    table.string('decided_at', 24).notNullable();
    table.primary(['entity_ref', 'lens_id']);
  });

  await knex.schema.createTable('reviews', table => {
    table.comment('One live review per entity and lens');
    table.string('id', 36).primary();
    table.string('entity_ref', 255).notNullable();
    table.string('lens_id', 128).notNullable();
    table.string('lens_version', 32).notNullable();
    table.text('scope').notNullable().comment('JSON: fact id to value id');
    table.text('scenarios').notNullable().comment('JSON array of ids');
    table.text('pillar_priority').notNullable().comment('JSON array of ids');
    table.text('notes').nullable();
    table.text('owners').notNullable().comment('JSON array, as review_owners');
    table.integer('revision').notNullable().comment('Counts the writes');
    table.string('created_at', 24).notNullable();
    table.string('created_by', 255).notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('updated_by', 255).notNullable();
    table.string('submitted_at', 24).nullable().comment('Null: a draft');
    table.string('submitted_by', 255).nullable();
    table.string('scope_changed_at', 24).nullable().comment('Null: never');
    table.string('orphaned_at', 24).nullable().comment('Entity left');
    table.string('deleted_at', 24).nullable().comment('Null: live');
    table.string('deleted_by', 255).nullable();
    table.string('status', 16).notNullable().comment('As of the last write');
    table.text('stale_reasons').notNullable().comment('JSON array');
    table.string('valid_until', 24).nullable().comment('Null: no end');
    table
      .integer('confirm_every_days')
      .notNullable()
      .comment('What status was derived with; config may have changed since');
    table.text('scorecard').notNullable().comment('JSON, pillars included');
    addScore(table);
  });
  // Deleted reviews are kept, with their answers and history, beside the live one.
  await knex.schema.raw(
    'CREATE UNIQUE INDEX reviews_live_unique ON reviews (entity_ref, lens_id) WHERE deleted_at IS NULL',
  );
  await knex.schema.raw(
    'CREATE INDEX reviews_valid_until_index ON reviews (valid_until) WHERE deleted_at IS NULL',
  );

  await knex.schema.createTable('review_owners', table => {
    table.comment('Owners of the entity when the review was last touched');
    table.string('review_id', 36).notNullable();
    table.string('owner_ref', 255).notNullable();
    table.primary(['review_id', 'owner_ref']);
    table.index(['owner_ref']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('answers', table => {
    table.comment('A row per question from the start, so that a save updates');
    table.string('review_id', 36).notNullable();
    table.string('question_id', 128).notNullable();
    table.integer('revision').notNullable().comment('0: nobody answered yet');
    table.text('answer').nullable().comment('JSON; null until the first save');
    table.string('risk', 16).notNullable().comment('By the AWS reading');
    // Bit i: the i-th best practice of the question, in the order of the lens.
    table.bigInteger('established_mask').notNullable();
    table.bigInteger('open_mask').notNullable();
    table.bigInteger('unknown_mask').notNullable();
    table.bigInteger('accepted_mask').notNullable();
    table.bigInteger('in_scope_mask').notNullable();
    table.string('updated_at', 24).nullable();
    table.string('updated_by', 255).nullable();
    table.string('confirmed_at', 24).nullable();
    table.string('confirmed_by', 255).nullable();
    table.primary(['review_id', 'question_id']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('pillar_scores', table => {
    table.comment('The score of each pillar of each review');
    table.string('review_id', 36).notNullable();
    table.string('pillar_id', 128).notNullable();
    addScore(table);
    table.primary(['review_id', 'pillar_id']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });

  await knex.schema.createTable('history', table => {
    table.comment('Every write, in the order of its transaction');
    table.bigIncrements('id');
    table.string('review_id', 36).notNullable();
    table.string('type', 32).notNullable();
    table.string('question_id', 128).nullable().comment('Null: the review');
    table.integer('revision').nullable().comment('Of the answer, afterwards');
    table.string('at', 24).notNullable();
    table.string('by', 255).notNullable();
    table.string('via', 255).nullable().comment('The service that wrote');
    table.text('from_json').nullable().comment('Null: there was nothing');
    table.text('to_json').nullable();
    table.index(['review_id', 'id']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'history',
    'pillar_scores',
    'answers',
    'review_owners',
    'reviews',
    'applicability_decisions',
    'lenses',
  ]) {
    await knex.schema.dropTable(table);
  }
};

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function addScore(table) {
  table.string('risk', 16).notNullable();
  for (const count of [
    'risk_high',
    'risk_medium',
    'risk_none',
    'risk_unanswered',
    'risk_not_applicable',
    'open_high',
    'open_medium',
    'open_low',
    'accepted_high',
    'accepted_medium',
    'accepted_low',
    'unknown_practices',
    'out_of_scope',
    'contradicted',
    'answered',
    'questions',
  ]) {
    table.integer(count).notNullable();
  }
  // Percent; null where nothing is in scope.
  table.integer('maturity_verified').nullable();
  table.integer('maturity_claimed').nullable();
  table.integer('maturity_possible').nullable();
}
