import { StoredAnswer } from '../../model';
import { toAnswerRow } from '../rows';
import { AnswerRow, Db } from '../types';

/** SQLite takes at most 500 rows in a statement. */
const CHUNK = 200;

/** Writes the rows of many questions at once. */
export async function upsertAnswers(options: {
  tx: Db;
  reviewId: string;
  answers: readonly StoredAnswer[];
}): Promise<void> {
  const rows = options.answers.map(answer =>
    toAnswerRow(options.reviewId, answer),
  );
  for (let start = 0; start < rows.length; start += CHUNK) {
    await options
      .tx<AnswerRow>('answers')
      .insert(rows.slice(start, start + CHUNK))
      .onConflict(['review_id', 'question_id'])
      .merge();
  }
}
