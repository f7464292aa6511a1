// @ts-check

/**
 * What queries over many components need: a projection of the catalog, which lens concerns which entity, the days on
 * which scores changed, and what is kept of answers that are costly to compute. All but the snapshots follows from
 * the catalog, the decisions and the reviews, and is filled by the next reading of the catalog.
 *
 * Entity refs are lower case. Days are `2026-11-22` in UTC. Flags are 0 or 1.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('entities', table => {
    table.comment('The catalog, as it was last read');
    table.string('entity_ref', 255).primary();
    table.string('kind', 63).notNullable().comment('Lower case');
    table.string('namespace', 63).notNullable();
    table.string('name', 63).notNullable();
    table.text('title').notNullable().comment('The name where it has none');
    table.string('title_sort', 255).notNullable().comment('Lower case, cut');
    table.string('type', 255).nullable();
    table.string('lifecycle', 255).nullable();
    table.string('system_ref', 255).nullable();
    table.string('own_domain_ref', 255).nullable();
    table
      .string('domain_ref', 255)
      .nullable()
      .comment('Its own, or that of its system');
    table
      .text('owners')
      .notNullable()
      .comment('JSON array, sorted, as entity_owners: to group by');
    table.integer('reviewable').notNullable().comment('Of a kind in config');
    table.string('digest', 64).notNullable().comment('Of all that is kept');
    table.string('seen_at', 24).notNullable();
    table.string('changed_at', 24).notNullable();
    table.index(['seen_at']);
    table.index(['system_ref']);
    table.index(['title_sort', 'entity_ref']);
  });

  await createPartOfEntity(knex, 'entity_tags', table => {
    table.string('tag', 255).notNullable();
    table.primary(['entity_ref', 'tag']);
    table.index(['tag', 'entity_ref']);
  });
  await createPartOfEntity(knex, 'entity_owners', table => {
    table.string('owner_ref', 255).notNullable();
    table.primary(['entity_ref', 'owner_ref']);
    table.index(['owner_ref', 'entity_ref']);
  });
  await createPartOfEntity(knex, 'entity_dependencies', table => {
    table.comment('Also on entities that the catalog does not have');
    table.string('target_ref', 255).notNullable();
    table.integer('target_is_ai').notNullable().comment('A prompt or a model');
    table.primary(['entity_ref', 'target_ref']);
    table.index(['target_ref', 'entity_ref']);
  });
  await createPartOfEntity(knex, 'entity_filters', table => {
    table.comment('Lenses whose filter in config the entity matches');
    table.string('lens_id', 128).notNullable();
    table.primary(['entity_ref', 'lens_id']);
  });
  await createPartOfEntity(knex, 'entity_parents', table => {
    table.comment('Of groups, the groups right above');
    table.string('parent_ref', 255).notNullable();
    table.primary(['entity_ref', 'parent_ref']);
  });

  await knex.schema.createTable('group_ancestors', table => {
    table.comment('Every owner with itself and all groups above it');
    table.string('group_ref', 255).notNullable();
    table.string('ancestor_ref', 255).notNullable();
    table.primary(['group_ref', 'ancestor_ref']);
    table.index(['ancestor_ref', 'group_ref']);
  });

  await createPartOfEntity(knex, 'entity_lenses', table => {
    table.comment('Whether each usable lens concerns the entity');
    table.string('lens_id', 128).notNullable();
    table.string('status', 16).notNullable().comment('in, out or undecided');
    table.string('decided_by', 16).notNullable();
    table
      .string('via', 255)
      .nullable()
      .comment('The dependency that says so, or would if nobody had spoken');
    table.integer('depends').notNullable().comment('There is such a one');
    table
      .string('review_id', 36)
      .nullable()
      .comment('The live review; null: none has begun');
    table.primary(['entity_ref', 'lens_id']);
    table.index(['lens_id', 'status', 'entity_ref']);
    table.index(['review_id']);
  });

  await knex.schema.createTable('lens_practices', table => {
    table.comment('What the bits of the masks in `answers` stand for');
    table.string('lens_id', 128).notNullable();
    table.string('lens_version', 32).notNullable();
    table.string('question_id', 128).notNullable();
    table.integer('bit').notNullable();
    table.bigInteger('mask').notNullable().comment('2 to the power of bit');
    table.string('choice_id', 128).notNullable();
    table.string('pillar_id', 128).notNullable();
    table.string('risk', 16).notNullable().comment('As documented');
    table.primary(['lens_id', 'lens_version', 'question_id', 'bit']);
  });

  // A day is written when the first change on a later day replaces it: until then the review itself has its score.
  await knex.schema.createTable('review_snapshots', table => {
    table.comment('The score at the end of a day on which it changed');
    table.string('review_id', 36).notNullable();
    table.string('day', 10).notNullable();
    table.string('status', 16).notNullable();
    addScore(table);
    table.primary(['review_id', 'day']);
    table.index(['day']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
  await knex.schema.createTable('pillar_snapshots', table => {
    table.string('review_id', 36).notNullable();
    table.string('day', 10).notNullable();
    table.string('pillar_id', 128).notNullable();
    addScore(table);
    table.primary(['review_id', 'day', 'pillar_id']);
    table.index(['day']);
    table.foreign('review_id').references('reviews.id').onDelete('CASCADE');
  });
  await knex.schema.alterTable('reviews', table => {
    table.string('scored_on', 10).notNullable().defaultTo('').comment('Day');
  });
  await knex('reviews').update({
    scored_on: knex.raw('substr(updated_at, 1, 10)'),
  });
  await knex.raw(
    'CREATE INDEX reviews_standing_index ON reviews (lens_id, id, status, maturity_claimed) WHERE deleted_at IS NULL',
  );
  // The orders of the list of components; queries have to say exactly the same. Without a review is in entity_lenses.
  for (const [order, expression] of Object.entries({
    risk: `(CASE risk WHEN 'HIGH' THEN 4 WHEN 'MEDIUM' THEN 3 WHEN 'UNANSWERED' THEN 2 WHEN 'NONE' THEN 1 ELSE 0 END * 1000000 + open_high * 1000 + open_medium) DESC`,
    maturity: '(coalesce(maturity_claimed, 101))',
    updated: 'updated_at DESC',
  })) {
    await knex.raw(
      `CREATE INDEX reviews_by_${order}_index ON reviews (lens_id, ${expression}, entity_ref) WHERE deleted_at IS NULL`,
    );
  }
  await knex.raw(
    'CREATE INDEX entity_lenses_unreviewed_index ON entity_lenses (lens_id, status, entity_ref) WHERE review_id IS NULL',
  );

  // Evidence that is there already was said since the last time that its source began to say something else.
  await knex.schema.alterTable('evidence', table => {
    table
      .string('since', 24)
      .nullable()
      .comment('Began to say so; null: not known');
  });
  await knex.raw(`
    UPDATE evidence SET since = (
      SELECT max(observed_at) FROM evidence_history AS told
      WHERE told.review_id = evidence.review_id
        AND told.source = evidence.source
        AND told.question_id = evidence.question_id
        AND told.choice_id = evidence.choice_id
    )
  `);

  await knex.schema.createTable('fleet_versions', table => {
    table.comment(
      'Grows with every write that changes an answer about the fleet; the sum of all slots counts',
    );
    table.string('lens_id', 128).notNullable();
    table.integer('slot').notNullable().comment('So that few writes wait');
    table.bigInteger('version').notNullable();
    table.primary(['lens_id', 'slot']);
  });
  await knex.schema.createTable('fleet_rollups', table => {
    table.comment('Answers for callers who may read everything');
    table.string('lens_id', 128).notNullable();
    table.string('name', 64).notNullable().comment('Such as summary:owner');
    table.bigInteger('version').notNullable().comment('Sum of fleet_versions');
    table.text('body').notNullable().comment('JSON');
    table.string('computed_at', 24).notNullable();
    table.primary(['lens_id', 'name']);
  });

  await knex.schema.createTable('visible_sets', table => {
    table.comment('Who could see which entities a moment ago');
    table.string('key', 64).primary().comment('Hash of caller and conditions');
    table.string('read_at', 24).notNullable();
    table.index(['read_at']);
  });
  await knex.schema.createTable('visible_entities', table => {
    table.string('key', 64).notNullable();
    table.string('entity_ref', 255).notNullable();
    table.primary(['key', 'entity_ref']);
    table.foreign('key').references('visible_sets.key').onDelete('CASCADE');
  });

  await knex.schema.createTable('fleet_runs', table => {
    table.comment('Readings of the catalog, the newest ones');
    table.bigIncrements('id');
    table.string('started_at', 24).notNullable();
    table
      .string('projected_at', 24)
      .nullable()
      .comment('Null: the catalog was not read to its end');
    table.string('ended_at', 24).nullable();
    table.string('outcome', 16).notNullable();
    table.text('problem').nullable();
    table.integer('entities').notNullable();
    table.integer('rescored').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'fleet_runs',
    'visible_entities',
    'visible_sets',
    'fleet_rollups',
    'fleet_versions',
    'pillar_snapshots',
    'review_snapshots',
    'lens_practices',
    'entity_lenses',
    'group_ancestors',
    'entity_parents',
    'entity_filters',
    'entity_dependencies',
    'entity_owners',
    'entity_tags',
    'entities',
  ]) {
    await knex.schema.dropTable(table);
  }
  for (const index of ['standing', 'by_risk', 'by_maturity', 'by_updated']) {
    await knex.raw(`DROP INDEX reviews_${index}_index`);
  }
  // Not by knex: on SQLite it would make the table anew, and what refers to it would be deleted.
  await knex.raw('ALTER TABLE reviews DROP COLUMN scored_on');
  await knex.raw('ALTER TABLE evidence DROP COLUMN since');
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} name
 * @param {(table: import('knex').Knex.CreateTableBuilder) => void} columns
 */
async function createPartOfEntity(knex, name, columns) {
  await knex.schema.createTable(name, table => {
    table.string('entity_ref', 255).notNullable();
    columns(table);
    table
      .foreign('entity_ref')
      .references('entities.entity_ref')
      .onDelete('CASCADE');
  });
}

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
