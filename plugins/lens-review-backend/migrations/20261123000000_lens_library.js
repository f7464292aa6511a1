// @ts-check

/**
 * Lenses that people write: drafts, what is known of each publication, where sources stand; and milestones of reviews.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // Of versions that are there already nobody is known to have published them, nor whether they were minor: they came
  // with a module or a file.
  await knex.schema.alterTable('lenses', table => {
    table
      .string('change', 8)
      .nullable()
      .comment('major or minor; null: the first, or not known');
    table
      .string('published_by', 255)
      .nullable()
      .comment('Null: a module, a file or an address');
    table.text('counts').nullable().comment('JSON; null: not counted yet');
    table.string('deprecated_at', 24).nullable().comment('Null: it is not');
    table.string('deprecated_by', 255).nullable();
    table.text('deprecation_reason').nullable();
  });

  await knex.schema.createTable('lens_drafts', table => {
    table.comment('Lenses that are being written, one for each id');
    table.string('id', 128).primary();
    table.integer('revision').notNullable().comment('Counts the saves');
    table.text('name').notNullable();
    table.string('mode', 8).notNullable().comment('strict or lenient');
    table.string('checksum', 64).notNullable().comment('sha256, hex');
    table.text('definition').notNullable().comment('Custom-lens JSON');
    table.text('overlay').nullable().comment('JSON; null: none');
    table.text('counts').notNullable().comment('JSON');
    table.integer('errors').notNullable();
    table.integer('warnings').notNullable();
    table.string('updated_at', 24).notNullable();
    table.string('updated_by', 255).notNullable();
  });

  await knex.schema.createTable('lens_readings', table => {
    table.comment('How reading each lens of a source went the last time');
    table.string('lens_id', 128).notNullable();
    table.string('source', 64).notNullable().comment('sha256, hex, of its name');
    table.string('read_at', 24).notNullable();
    table
      .string('checksum', 64)
      .nullable()
      .comment('Of what was last published from it; null: nothing yet');
    table.text('problem').nullable().comment('Null: there was none');
    table.primary(['lens_id', 'source']);
  });

  await knex.schema.createTable('milestones', table => {
    table.comment('Reviews as they were; a row never changes');
    table.string('review_id', 36).notNullable();
    table.integer('number').notNullable().comment('From 1 in each review');
    table.string('name', 100).notNullable();
    table.string('at', 24).notNullable();
    table.string('by', 255).notNullable();
    table.string('via', 255).nullable().comment('The service that wrote');
    table
      .string('idempotency_key', 128)
      .nullable()
      .comment('Null: the caller sent none');
    table.string('lens_version', 32).notNullable();
    table.text('review').notNullable().comment('JSON');
    table.text('answers').notNullable().comment('JSON array');
    table.text('questions').notNullable().comment('JSON array, as scored');
    table.primary(['review_id', 'number']);
    table.unique(['review_id', 'name']);
    table.unique(['review_id', 'idempotency_key']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of ['milestones', 'lens_readings', 'lens_drafts']) {
    await knex.schema.dropTable(table);
  }
  for (const column of [
    'change',
    'published_by',
    'counts',
    'deprecated_at',
    'deprecated_by',
    'deprecation_reason',
  ]) {
    await knex.raw(`ALTER TABLE lenses DROP COLUMN ${column}`);
  }
};
