// @ts-check

/**
 * Times are ISO 8601 texts in UTC with milliseconds: they sort as they stand, and both databases give back what was
 * written. JSON is text for the same reason. Nothing that was seen is ever deleted: assets leave by `removed_at`,
 * versions by `withdrawn_at`.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('ledger_clock', table => {
    table.comment('One row: held by whoever writes, counts the changes');
    table.integer('id').primary();
    table.bigInteger('seq').notNullable();
  });
  await knex('ledger_clock').insert({ id: 1, seq: 0 });

  await knex.schema.createTable('ledger_secrets', table => {
    table.comment('Secrets of the ledger, sealed with a configured key');
    table.string('id', 32).primary();
    table.string('key_id', 64).notNullable();
    table.text('sealed').notNullable();
  });

  await knex.schema.createTable('sources', table => {
    table.string('id', 128).primary();
    table.string('type', 64).notNullable();
    table.string('state', 16).notNullable().comment('never, ok or failing');
    table.integer('last_pass').notNullable().comment('Numbers the passes');
    table
      .integer('applied_pass')
      .notNullable()
      .comment('The latest that wrote; earlier ones may not any more');
    table.string('last_attempt_at', 24).nullable();
    table.string('last_success_at', 24).nullable();
    table.string('last_full_at', 24).nullable().comment('Read everything');
    table.text('last_error').nullable().comment('Null: none since then');
    table
      .integer('failures')
      .notNullable()
      .comment('In a row, for backing off');
    table
      .text('problems')
      .notNullable()
      .comment('JSON array, of the last pass');
    table.text('cursor').nullable().comment('Null: read everything next');
    table
      .string('settings_digest', 64)
      .nullable()
      .comment('Of the settings that entities were derived with');
  });

  await knex.schema.createTable('assets', table => {
    table.comment('A prompt or model of a source; never known by its name');
    table.string('id', 36).primary();
    table.string('source_id', 128).notNullable();
    table.text('external_id').notNullable();
    table.string('kind', 16).notNullable();
    table.text('name').notNullable().comment('As the source shows it');
    table.text('described').notNullable().comment('JSON: facts, tags, …');
    table.text('open_facts').nullable().comment('JSON, from open data');
    table.string('ref', 255).nullable().comment('Null: none assigned yet');
    table
      .string('state', 16)
      .notNullable()
      .comment('entity, handwritten, unclaimed, candidate or removed');
    table.text('merged').notNullable().comment('JSON: facts, best source each');
    table.text('provenance').notNullable().comment('JSON array, per field');
    table.text('findings').notNullable().comment('JSON array');
    table
      .string('due_at', 24)
      .nullable()
      .comment('When time alone changes the entity; null: never');
    table.string('first_seen_at', 24).notNullable();
    table.string('removed_at', 24).nullable().comment('Null: it is there');
    table.unique(['source_id', 'external_id']);
    table.index(['ref']);
    table.index(['state']);
    table.index(['due_at']);
    table.foreign('source_id').references('sources.id');
  });

  await knex.schema.createTable('versions', table => {
    table.comment('Append-only; one row per content that a version ever had');
    table.string('id', 36).primary();
    table.string('asset_id', 36).notNullable();
    table.integer('ordinal').notNullable().comment('In order of appearance');
    table.text('name').notNullable().comment('As the source calls it');
    table
      .text('version')
      .notNullable()
      .comment('The name, or name@digest where it had several contents');
    table.boolean('mutable').notNullable();
    table.boolean('drift').notNullable().comment('Immutable, yet changed');
    table.string('digest', 64).notNullable().comment('Keyed where sealed');
    table.string('sha256', 64).nullable().comment('Null where sealed: inside');
    table.string('content_type', 8).nullable().comment('Null: a model');
    table.text('content').nullable().comment('JSON; null where sealed');
    table.string('key_id', 64).nullable().comment('Null where readable');
    table.text('sealed').nullable().comment('base64; null where readable');
    table.string('template_format', 16).nullable();
    table.text('parameters').notNullable().comment('JSON object');
    table.text('models').notNullable().comment('JSON array');
    table.text('author').nullable();
    table.text('message').nullable();
    table.text('created_at').nullable().comment('As the source says');
    table.string('first_seen_at', 24).notNullable();
    table
      .string('withdrawn_at', 24)
      .nullable()
      .comment('Null: the source has it, with this content');
    table.unique(['asset_id', 'version']);
    table.unique(['asset_id', 'name', 'digest']);
    table.index(['key_id']);
    table.foreign('asset_id').references('assets.id');
  });

  await knex.schema.createTable('labels', table => {
    table.string('asset_id', 36).notNullable();
    table.text('name').notNullable();
    table.text('version_name').notNullable().comment('versions.name');
    table.primary(['asset_id', 'name']);
    table.foreign('asset_id').references('assets.id');
  });

  await knex.schema.createTable('links', table => {
    table.comment('Who mentions whom, by ids that sources and people use');
    table.string('asset_id', 36).notNullable();
    table
      .string('type', 16)
      .notNullable()
      .comment('alias: a name of its own; model, includes: a mention');
    table.text('target').notNullable();
    table.primary(['asset_id', 'type', 'target']);
    table.index(['type', 'target']);
    table.foreign('asset_id').references('assets.id');
  });

  await knex.schema.createTable('curation', table => {
    table.comment('What people said of an asset; the last revision counts');
    table.string('asset_id', 36).notNullable();
    table.integer('revision').notNullable();
    table.text('fields').notNullable().comment('JSON, whole');
    table.string('by', 255).notNullable();
    table.string('at', 24).notNullable();
    table.primary(['asset_id', 'revision']);
    table.foreign('asset_id').references('assets.id');
  });

  await knex.schema.createTable('evaluations', table => {
    table.string('id', 36).primary();
    table.string('asset_id', 36).notNullable();
    table.string('version_id', 36).notNullable();
    table.text('model').notNullable();
    table.text('suite').notNullable();
    table.double('score').nullable().comment('Null: passed or not, no more');
    table.double('threshold').nullable();
    table.boolean('passed').notNullable();
    table.string('run_at', 24).notNullable();
    table.text('link').nullable();
    table.string('by', 255).notNullable();
    table.string('at', 24).notNullable();
    // A pipeline that repeats its request records one run once.
    table.unique(['version_id', 'model', 'suite', 'run_at']);
    table.index(['asset_id']);
    table.foreign('asset_id').references('assets.id');
    table.foreign('version_id').references('versions.id');
  });

  await knex.schema.createTable('approvals', table => {
    table.comment('Append-only; the latest word counts');
    table.string('id', 36).primary();
    table.string('asset_id', 36).notNullable();
    table
      .string('version_id', 36)
      .nullable()
      .comment('Null: the model as a whole');
    table.integer('ordinal').notNullable().comment('Per asset, from 1');
    table.string('status', 16).notNullable().comment('approved or revoked');
    table.text('use_cases').notNullable().comment('JSON array');
    table.text('reason').nullable();
    table.string('by', 255).notNullable();
    table.string('at', 24).notNullable();
    table.string('expires_at', 24).nullable().comment('Null: no end');
    table.unique(['asset_id', 'ordinal']);
    table.foreign('asset_id').references('assets.id');
    table.foreign('version_id').references('versions.id');
  });

  await knex.schema.createTable('hand_written', table => {
    table.comment('Entities that people wrote, as the catalog had them last');
    table.string('ref', 255).primary();
    table.string('claims_source', 128).nullable().comment('Null: claims none');
    table.text('claims_external_id').nullable();
    table.text('facts').notNullable().comment('JSON');
    table.index(['claims_source']);
  });

  await knex.schema.createTable('usages', table => {
    table.comment('Components that say what they use, as the catalog had them');
    table.string('component_ref', 255).notNullable();
    table
      .text('target')
      .notNullable()
      .comment('A reference, or <source>:<external id>');
    table.primary(['component_ref', 'target']);
    table.index(['target']);
  });

  await knex.schema.createTable('entities', table => {
    table.comment('The change feed: a row per reference that was ever emitted');
    table.string('ref', 255).primary();
    table.string('asset_id', 36).notNullable();
    table.text('entity').nullable().comment('JSON; null: a tombstone');
    table.bigInteger('seq').notNullable().unique();
    table.index(['asset_id']);
    table.foreign('asset_id').references('assets.id');
  });

  await knex.schema.createTable('change_log', table => {
    table.comment('What happened, in the order of the transactions');
    table.bigInteger('seq').primary();
    table.string('asset_id', 36).notNullable();
    table.string('type', 32).notNullable();
    table.text('detail').notNullable().comment('JSON; never prompt text');
    table.string('at', 24).notNullable();
    table.index(['asset_id', 'seq']);
    table.foreign('asset_id').references('assets.id');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'change_log',
    'entities',
    'usages',
    'hand_written',
    'approvals',
    'evaluations',
    'curation',
    'links',
    'labels',
    'versions',
    'assets',
    'sources',
    'ledger_secrets',
    'ledger_clock',
  ]) {
    await knex.schema.dropTable(table);
  }
};
