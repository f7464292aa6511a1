import { ReviewKey, StoredAnswer, StoredReview } from '../../model';
import { isPostgres } from '../isPostgres';
import {
  ANSWER_COLUMNS,
  fromAnswerRow,
  fromReviewRow,
  ReadAnswerRow,
  ReadReviewRow,
  REVIEW_COLUMNS,
} from '../rows';
import { Db } from '../types';

export interface ReviewWithAnswers {
  readonly review: StoredReview;
  readonly answers: readonly StoredAnswer[];
}

/** A review with its answers by question id, as of one moment because it is one statement. */
export async function findReviewWithAnswers(options: {
  db: Db;
  key: ReviewKey;
}): Promise<ReviewWithAnswers | undefined> {
  const { db, key } = options;
  const row: (ReadReviewRow & { answers: string | null }) | undefined =
    await db('reviews')
      .where({
        entity_ref: key.entityRef,
        lens_id: key.lensId,
        deleted_at: null,
      })
      .first([...REVIEW_COLUMNS, db.raw(`(${answersAsJson(db)}) as answers`)]);
  if (!row) {
    return undefined;
  }
  const answers: ReadAnswerRow[] = JSON.parse(row.answers ?? '[]');
  return { review: fromReviewRow(row), answers: answers.map(fromAnswerRow) };
}

/** The answers of a review as one JSON text. */
function answersAsJson(db: Db): string {
  const fields = ANSWER_COLUMNS.map(column => `'${column}', ${column}`).join();
  return isPostgres(db)
    ? `select json_agg(json_build_object(${fields}) order by question_id)::text from answers where review_id = reviews.id`
    : `select json_group_array(json_object(${fields})) from (select * from answers where review_id = reviews.id order by question_id)`;
}
