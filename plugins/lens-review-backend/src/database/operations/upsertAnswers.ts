import { StoredAnswer } from '../../model';
import { toAnswerRow } from '../rows';
import { AnswerRow, Db } from '../types';
import { Write } from '../writeTogether';
import { inChunks } from './inChunks';

/** Writes the rows of many questions. */
export function upsertAnswers(options: {
  tx: Db;
  reviewId: string;
  answers: readonly StoredAnswer[];
}): Write[] {
  const rows = options.answers.map(answer =>
    toAnswerRow(options.reviewId, answer),
  );
  return inChunks(rows).map(chunk =>
    options
      .tx<AnswerRow>('answers')
      .insert(chunk)
      .onConflict(['review_id', 'question_id'])
      .merge(),
  );
}
