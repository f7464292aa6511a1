import { HistoryEvent, ScoredAnswer, StoredReview } from '../../../model';
import { toAnswerRow, scoreColumns } from '../../rows';
import { AnswerRow, Db, PillarScoreRow } from '../../types';
import { Write, writeTogether } from '../../writeTogether';
import { inChunks } from '../inChunks';
import { keepSnapshots } from '../fleet';
import { insertHistory } from '../insertHistory';
import { updateReview } from '../updateReview';
import {
  deletePracticeMasks,
  upsertPracticeMasks,
} from '../upsertPracticeMasks';

/** A review before and after it was scored by another version of its lens, or with other inputs. */
export interface RescoredReview {
  readonly before: StoredReview;
  readonly after: StoredReview;
  /** A row for every question of the lens. */
  readonly answers: readonly ScoredAnswer[];
  readonly events: readonly HistoryEvent[];
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
  await keepReplaced(options);
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
  const rescored = reviews.map(({ after }) => after);
  await inOrder(upsertPracticeMasks({ tx, reviews: rescored }));
  await deleteRetired(options);
  await writeTogether(tx, [
    ...reviews.flatMap(({ after }) => updateReview({ tx, review: after })),
    ...insertHistory({ tx, events: reviews.flatMap(({ events }) => events) }),
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

/** All of them get their new score on one day. */
async function keepReplaced({
  tx,
  reviews,
}: {
  tx: Db;
  reviews: readonly RescoredReview[];
}): Promise<void> {
  const replaced = reviews.filter(
    ({ before, after }) => after.scoredOn > before.scoredOn,
  );
  const [first] = replaced;
  if (first) {
    const reviewIds = replaced.map(({ before }) => before.id);
    const nextDay = first.after.scoredOn;
    await inOrder(keepSnapshots({ tx, reviewIds, nextDay }));
  }
}

async function inOrder(writes: readonly Write[]): Promise<void> {
  for (const write of writes) {
    await write;
  }
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
  const words = first.after.derived.practices.length;
  await inOrder(deletePracticeMasks({ tx, reviewIds, words }));
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
