import { Fingerprint } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { DependentAnswer, FleetScope } from '../../../model';
import { whereReadable } from '../../filters/whereReadable';
import { whereVisible } from '../../filters/whereVisible';
import { isPostgres } from '../../isPostgres';
import { SubjectRow } from '../../subjectTypes';
import { Db } from '../../types';

/** Where a page ended. */
export type DependentPosition = Pick<
  DependentAnswer,
  'entityRef' | 'lensId' | 'questionId'
>;

interface OnSubject {
  readonly db: Db;
  readonly visibility: FleetScope['visibility'];
  /** Of a prompt or a model. */
  readonly ref: string;
}

/** Answers in scope that depend on a prompt or a model which their entity uses, by entity, lens and question. */
export async function listDependentAnswers(
  options: OnSubject & { after?: DependentPosition; limit: number },
): Promise<DependentAnswer[]> {
  const { after, limit } = options;
  const query = dependent(options);
  if (after) {
    query.whereRaw(
      '(reviews.entity_ref, reviews.lens_id, answers.question_id) > (?, ?, ?)',
      [after.entityRef, after.lensId, after.questionId],
    );
  }
  const rows: {
    entity_ref: string;
    title: string;
    lens_id: string;
    lens_version: string;
    question_id: string;
    fingerprint: string;
  }[] = await query
    .orderBy(['reviews.entity_ref', 'reviews.lens_id', 'answers.question_id'])
    .limit(limit)
    .select([
      'reviews.entity_ref',
      'entities.title',
      'reviews.lens_id',
      'reviews.lens_version',
      'answers.question_id',
      'answers.fingerprint',
    ]);
  return rows.map(row => {
    const { at }: Fingerprint = JSON.parse(row.fingerprint);
    return {
      entityRef: row.entity_ref,
      title: row.title,
      lensId: row.lens_id,
      lensVersion: row.lens_version,
      questionId: row.question_id,
      recordedAt: at,
    };
  });
}

/** How many there are, and in how many reviews. */
export async function countDependentAnswers(
  options: OnSubject,
): Promise<{ answers: number; reviews: number }> {
  const row:
    | Partial<Record<'answers' | 'reviews', number | string>>
    | undefined = await dependent(options)
    .count({ answers: '*' })
    .countDistinct({ reviews: 'reviews.id' })
    .first();
  return {
    answers: Number(row?.answers ?? 0),
    reviews: Number(row?.reviews ?? 0),
  };
}

function dependent({ db, visibility, ref }: OnSubject): Knex.QueryBuilder {
  const query = db('reviews')
    .join('entity_lenses', 'entity_lenses.review_id', 'reviews.id')
    .join('entities', 'entities.entity_ref', 'entity_lenses.entity_ref')
    .join('answers', 'answers.review_id', 'reviews.id')
    .whereNull('reviews.deleted_at')
    .whereIn(
      'reviews.entity_ref',
      db<SubjectRow>('entity_subjects').where({ ref }).select('entity_ref'),
    )
    .where('answers.in_scope', true);
  // As JSON has it, between its quotes: a ref has no characters that JSON writes otherwise.
  const written = `"ref":${JSON.stringify(ref)}`;
  if (isPostgres(db)) {
    query.whereRaw('position(? in answers.fingerprint) > 0', [written]);
  } else {
    query.whereRaw('instr(answers.fingerprint, ?) > 0', [written]);
  }
  whereVisible(query, visibility.entities);
  whereReadable(query, visibility.reviews);
  return query;
}
