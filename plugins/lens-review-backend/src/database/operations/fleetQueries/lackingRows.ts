import { Knex } from 'knex';
import { FleetScope } from '../../../model';
import { Db } from '../../types';
import { appliedRows } from './fleetRows';

/** A best practice of a lens. */
export interface PracticeKey {
  readonly questionId: string;
  readonly choiceId: string;
}

/** Components of a scope with each of these best practices that is open in their review. */
export function lackingRows(options: {
  db: Db;
  scope: FleetScope;
  practices: readonly PracticeKey[];
}): Knex.QueryBuilder {
  const { db, scope, practices } = options;
  return appliedRows({ db, scope })
    .join('answers', 'answers.review_id', 'entity_lenses.review_id')
    .join('lens_practices', {
      'lens_practices.lens_id': 'reviews.lens_id',
      'lens_practices.lens_version': 'reviews.lens_version',
      'lens_practices.question_id': 'answers.question_id',
    })
    .whereIn(
      'answers.question_id',
      practices.map(({ questionId }) => questionId),
    )
    .whereIn(
      ['lens_practices.question_id', 'lens_practices.choice_id'],
      practices.map(({ questionId, choiceId }) => [questionId, choiceId]),
    )
    .whereRaw('answers.open_mask & lens_practices.mask <> 0')
    .select(
      'lens_practices.question_id',
      'lens_practices.choice_id',
      'entities.entity_ref',
      'entities.system_ref',
    );
}
