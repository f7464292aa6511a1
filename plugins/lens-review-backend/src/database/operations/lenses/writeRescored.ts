import { HistoryEvent, ScoredAnswer, StoredReview } from '../../../model';
import { toAnswerRow, scoreColumns, SCORE_COLUMNS } from '../../rows';
import { AnswerRow, Db, PillarScoreRow } from '../../types';
import { writeTogether } from '../../writeTogether';
import { inChunks } from '../inChunks';
import { insertHistory } from '../insertHistory';
import { updateReview } from '../updateReview';

/** A review before and after it was scored by another version of its lens. */
export interface RescoredReview {
  readonly before: StoredReview;
  readonly after: StoredReview;
  /** A row for every question of the lens. */
  readonly answers: readonly ScoredAnswer[];
  readonly event: HistoryEvent;
}

/**
 * Writes many reviews with their answers, pillars and history, in statements of many rows. The last scores of an
 * earlier day are kept first. What the version of the lens no longer has is deleted.
 */
export async function writeRescored(options: {
  tx: Db;
  reviews: readonly RescoredReview[];
}): Promise<void> {
  const { tx, reviews } = options;
  await keepSnapshots(options);
  for (const rows of inChunks(reviews.flatMap(answerRows))) {
    await tx<AnswerRow>('answers')
      .insert(rows)
      .onConflict(['review_id', 'question_id'])
      .merge();
  }
  for (const rows of inChunks(reviews.flatMap(pillarRows))) {
    await tx<PillarScoreRow>('pillar_scores')
      .insert(rows)
      .onConflict(['review_id', 'pillar_id'])
      .merge();
  }
  await deleteRetired(options);
  await writeTogether(tx, [
    ...reviews.flatMap(({ after }) => updateReview({ tx, review: after })),
    ...insertHistory({ tx, events: reviews.map(({ event }) => event) }),
  ]);
}

function answerRows({ after, answers }: RescoredReview): AnswerRow[] {
  return answers.map(answer => toAnswerRow(after.id, answer));
}

function pillarRows({ after }: RescoredReview): PillarScoreRow[] {
  return after.derived.score.pillars.map(pillar => ({
    review_id: after.id,
    pillar_id: pillar.pillarId,
    ...scoreColumns(pillar),
  }));
}

async function deleteRetired({
  tx,
  reviews,
}: {
  tx: Db;
  reviews: readonly RescoredReview[];
}): Promise<void> {
  const [first] = reviews;
  if (!first) {
    return;
  }
  const reviewIds = reviews.map(({ after }) => after.id);
  await tx<AnswerRow>('answers')
    .whereIn('review_id', reviewIds)
    .whereNotIn(
      'question_id',
      first.answers.map(({ questionId }) => questionId),
    )
    .delete();
  await tx<PillarScoreRow>('pillar_scores')
    .whereIn('review_id', reviewIds)
    .whereNotIn(
      'pillar_id',
      first.after.derived.score.pillars.map(({ pillarId }) => pillarId),
    )
    .delete();
}

/** A score that another one replaces on a later day is kept as that of its day. */
async function keepSnapshots({
  tx,
  reviews,
}: {
  tx: Db;
  reviews: readonly RescoredReview[];
}): Promise<void> {
  const ids = reviews
    .filter(({ before, after }) => after.scoredOn > before.scoredOn)
    .map(({ before }) => before.id);
  await tx
    .into(
      tx.raw('review_snapshots (??)', [
        ['review_id', 'day', 'status', ...SCORE_COLUMNS],
      ]),
    )
    .insert(
      tx('reviews')
        .whereIn('id', ids)
        .select(['id', 'scored_on', 'status', ...SCORE_COLUMNS]),
    )
    .onConflict(['review_id', 'day'])
    .ignore();
  await tx
    .into(
      tx.raw('pillar_snapshots (??)', [
        ['review_id', 'day', 'pillar_id', ...SCORE_COLUMNS],
      ]),
    )
    .insert(
      tx('pillar_scores')
        .join('reviews', 'reviews.id', 'pillar_scores.review_id')
        .whereIn('reviews.id', ids)
        .select([
          'pillar_scores.review_id',
          'reviews.scored_on',
          'pillar_scores.pillar_id',
          ...SCORE_COLUMNS.map(column => `pillar_scores.${column}`),
        ]),
    )
    .onConflict(['review_id', 'day', 'pillar_id'])
    .ignore();
}
