// @ts-check

/**
 * What answers are about: which versions of prompts and models entities use, and which ones they used when an answer was
 * last said to be true. No text.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // A copy of what the entity uses, so that a save reads it with the review. Reviews that are there already are looked
  // at with the next reading.
  await knex.schema.alterTable('reviews', table => {
    table
      .text('subjects')
      .nullable()
      .comment('JSON array; null: nobody has looked yet');
  });
  // Nobody knows what the answers that are there were about: they get theirs with the next reading.
  await knex.schema.alterTable('answers', table => {
    table
      .text('fingerprint')
      .nullable()
      .comment('JSON; null: it depends on nothing that is known');
  });

  await knex.schema.createTable('entity_subjects', table => {
    table.comment('What each source says of the prompts and models in use');
    table.string('entity_ref', 255).notNullable();
    table.string('source', 128).notNullable();
    table.string('kind', 8).notNullable().comment('prompt or model');
    table.string('ref', 255).notNullable();
    table.string('label', 128).notNullable().comment('Empty: none');
    table.text('title').notNullable();
    table.text('version').notNullable();
    table.text('digest').nullable().comment('Null: cannot be compared');
    table.string('seen_at', 24).notNullable().comment('First seen so');
    table.primary(['entity_ref', 'source', 'kind', 'ref', 'label']);
    table.index(['ref']);
  });

  await knex.schema.createTable('subject_readings', table => {
    table.comment('When each source last spoke of each entity');
    table.string('entity_ref', 255).notNullable();
    table.string('source', 128).notNullable();
    table.string('read_at', 24).notNullable();
    table.primary(['entity_ref', 'source']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('subject_readings');
  await knex.schema.dropTable('entity_subjects');
  // Not by knex: on SQLite it would make the tables anew, and what refers to them would be deleted.
  await knex.raw('ALTER TABLE answers DROP COLUMN fingerprint');
  await knex.raw('ALTER TABLE reviews DROP COLUMN subjects');
};
