import { StoredAnswer } from '../../model';
import { fromAnswerRow } from '../rows';
import { AnswerRow, Db } from '../types';

/** A row for every question of the review's lens, answered or not, and the revision of the review that they belong to. */
export async function listAnswers(options: {
  db: Db;
  reviewId: string;
}): Promise<{ answers: StoredAnswer[]; reviewRevision?: number }> {
  const { db, reviewId } = options;
  const rows: (AnswerRow & { review_revision: number })[] = await db('answers')
    .join('reviews', 'reviews.id', 'answers.review_id')
    .where('answers.review_id', reviewId)
    .orderBy('answers.question_id')
    .select('answers.*', { review_revision: 'reviews.revision' });
  return {
    answers: rows.map(fromAnswerRow),
    reviewRevision: rows[0]?.review_revision,
  };
}
