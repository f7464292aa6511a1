import { Knex } from 'knex';

/**
 * Keeps rows of a table of best practices, in a query on `reviews`, that are open, or that are not in place: one whose
 * risk is accepted is neither.
 */
export function wherePractice(
  query: Knex.QueryBuilder,
  { of: table, is }: { of: string; is: 'open' | 'not-in-place' },
): void {
  query
    .join('lens_practices', join =>
      join
        .on('lens_practices.lens_id', 'reviews.lens_id')
        .andOn('lens_practices.lens_version', 'reviews.lens_version')
        .andOn('lens_practices.question_id', `${table}.question_id`)
        .andOn('lens_practices.choice_id', `${table}.choice_id`),
    )
    .join('practice_masks', join =>
      join
        .on('practice_masks.review_id', 'reviews.id')
        .andOn('practice_masks.word', 'lens_practices.word'),
    )
    .whereRaw(
      is === 'open'
        ? '(practice_masks.open & lens_practices.mask) <> 0'
        : '(practice_masks.established & lens_practices.mask) = 0 AND (practice_masks.in_scope & lens_practices.mask) <> 0',
    );
}
