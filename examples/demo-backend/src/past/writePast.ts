import {
  AnswerInput,
  Lens,
  ReviewScope,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { Past, stepOfMilestone } from './planPast';
import { HistoryRow, retellHistory } from './retellHistory';
import { scoreStep } from './scoreStep';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A review as the database has it, as far as its past needs it. */
export interface ReviewRow {
  readonly id: string;
  readonly lens_id: string;
  readonly lens_version: string;
  readonly scope: string;
  readonly created_at: string;
  readonly submitted_at: string | null;
  readonly scope_changed_at: string | null;
  readonly valid_until: string | null;
}

/** The answers that people gave in a review, by question id. */
export async function readAnswers(
  tx: Knex,
  reviewId: string,
): Promise<Record<string, AnswerInput>> {
  const rows: { question_id: string; answer: string }[] = await tx('answers')
    .where({ review_id: reviewId })
    .whereNotNull('answer')
    .select('question_id', 'answer');
  return Object.fromEntries(
    rows.map(row => [row.question_id, JSON.parse(row.answer)]),
  );
}

/** Moves what was just written to the days of its past, and keeps how the review stood before. */
export async function writePast(options: {
  tx: Knex;
  review: ReviewRow;
  lens: Lens;
  past: Past;
  now: Date;
}): Promise<void> {
  const { tx, review, past, now } = options;
  const { id } = review;
  const { steps, lastDaysAgo } = past;
  const at = (daysAgo: number) =>
    new Date(now.getTime() - daysAgo * DAY_MS).toISOString();
  await keepScores(options, at);

  const [{ daysAgo: begun }] = steps;
  const submitted = steps.find(step => step.submitted)?.daysAgo ?? lastDaysAgo;
  const last = at(lastDaysAgo);
  await tx('reviews')
    .where({ id })
    .update({
      created_at: at(begun),
      updated_at: last,
      submitted_at: review.submitted_at && at(submitted),
      scope_changed_at: review.scope_changed_at && last,
      valid_until: review.valid_until && earlier(review.valid_until, past),
      scored_on: last.slice(0, 10),
    });
  await tx('answers')
    .where({ review_id: id })
    .whereNotNull('answer')
    .update({ updated_at: last, confirmed_at: last });

  await moveMilestones(options, at);
  const rows: HistoryRow[] = await tx('history')
    .where({ review_id: id })
    .orderBy('id');
  const told = retellHistory({ past, rows, at });
  await tx('history').where({ review_id: id }).delete();
  await tx.batchInsert('history', told, 50);
  const improved = told.flatMap(({ revision, question_id }) =>
    revision === 2 ? question_id ?? [] : [],
  );
  await tx('answers')
    .where({ review_id: id })
    .whereIn('question_id', improved)
    .update({ revision: 2 });
}

async function moveMilestones(
  { tx, review, past }: Parameters<typeof writePast>[0],
  at: (daysAgo: number) => string,
): Promise<void> {
  const taken: { number: number }[] = await tx('milestones')
    .where({ review_id: review.id })
    .select('number');
  for (const { number } of taken) {
    await tx('milestones')
      .where({ review_id: review.id, number })
      .update({ at: at(stepOfMilestone(past, number).daysAgo) });
  }
}

async function keepScores(
  options: Parameters<typeof writePast>[0],
  at: (daysAgo: number) => string,
): Promise<void> {
  const { tx, review, lens, past, now } = options;
  const scope: ReviewScope = JSON.parse(review.scope);
  const ends = [...past.steps.slice(1), { daysAgo: past.lastDaysAgo }];
  for (const [index, step] of past.steps.entries()) {
    const days = {
      review_id: review.id,
      day: at(step.daysAgo).slice(0, 10),
      next_day: at(ends[index].daysAgo).slice(0, 10),
    };
    const { score, words } = scoreStep({ lens, scope, step, now });
    await tx('review_snapshots').insert({ ...days, ...score });
    await tx('practice_snapshots').insert(
      words.map(word => ({ ...days, ...word })),
    );
  }
}

/** What was confirmed earlier is to be confirmed again earlier. */
function earlier(time: string, { lastDaysAgo }: Past): string {
  return new Date(Date.parse(time) - lastDaysAgo * DAY_MS).toISOString();
}
