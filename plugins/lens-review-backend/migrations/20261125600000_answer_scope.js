// @ts-check

/** Of these there are masks in `practice_masks` too. */
const KEPT = ['established', 'open', 'in_scope'];
const LOST = ['unknown', 'accepted'];

/**
 * Best practices are read from `practice_masks` alone. Of its own masks, each written at every save, a question's row
 * was only asked whether any best practice is in scope.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('answers', table => {
    table
      .boolean('in_scope')
      .notNullable()
      .defaultTo(true)
      .comment('Whether a best practice of the question is in scope');
  });
  await knex('answers').where({ in_scope_mask: 0 }).update({ in_scope: false });
  for (const mask of [...KEPT, ...LOST]) {
    // Not by knex: on SQLite it would make the table anew, and what refers to it would be deleted.
    await knex.raw(`ALTER TABLE answers DROP COLUMN ${mask}_mask`);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const mask of [...KEPT, ...LOST]) {
    // Of what is unknown or accepted nothing was ever read, and no other table has it: it is 0 until the next save.
    await knex.raw(
      `ALTER TABLE answers ADD COLUMN ${mask}_mask bigint NOT NULL DEFAULT 0`,
    );
  }
  // The masks of a question begin at bit 0: its first mask in the word moves them back there.
  for (const mask of KEPT) {
    await knex.raw(`
      UPDATE answers SET ${mask}_mask = coalesce(
        (
          SELECT (practice_masks.${mask} & places.all_masks) / places.first_mask
          FROM practice_masks
          JOIN reviews ON reviews.id = practice_masks.review_id
          JOIN (
            SELECT lens_id, lens_version, question_id, word,
              min(mask) AS first_mask, CAST(sum(mask) AS bigint) AS all_masks
            FROM lens_practices GROUP BY lens_id, lens_version, question_id, word
          ) AS places
            ON places.lens_id = reviews.lens_id
            AND places.lens_version = practice_masks.lens_version
            AND places.word = practice_masks.word
          WHERE practice_masks.review_id = answers.review_id
            AND places.question_id = answers.question_id
        ),
        0
      )
    `);
  }
  await knex.raw('ALTER TABLE answers DROP COLUMN in_scope');
};
