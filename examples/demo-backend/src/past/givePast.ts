import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { DemoReview } from '../reviews/demoReview';
import { planPast } from './planPast';
import { readAnswers, ReviewRow, writePast } from './writePast';
import { writeUsed } from './writeUsed';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Gives the demo reviews a past, each once. Throws as long as one of them is not written to its end. */
export async function givePast(options: {
  db: Knex;
  client: LensReviewClient;
  reviews: readonly DemoReview[];
  now: Date;
}): Promise<void> {
  const { db, client, reviews, now } = options;
  for (const [place, demo] of reviews.entries()) {
    const review: ReviewRow | undefined = await db('reviews')
      .where({ entity_ref: demo.entity, lens_id: demo.lens, deleted_at: null })
      .first();
    if (!review || !(await isWritten(db, review, demo))) {
      throw new Error(`The review of ${demo.entity} is not written yet`);
    }
    const lens = await client.getLens({
      id: review.lens_id,
      version: review.lens_version,
    });
    await db.transaction(async tx => {
      if (await hasPast(tx, review)) {
        return;
      }
      const answers = await readAnswers(tx, review.id);
      const past = planPast({ lens, place, answers, submitted: demo.submit });
      await writePast({ tx, review, lens, past, now });
      const days = past.lastDaysAgo * DAY_MS;
      const at = new Date(now.getTime() - days).toISOString();
      await writeUsed({ tx, review, lens, used: demo.used, at });
    });
  }
  await db('fleet_versions').increment('version', 1);
}

async function isWritten(
  db: Knex,
  review: ReviewRow,
  demo: DemoReview,
): Promise<boolean> {
  const answers = await readAnswers(db, review.id);
  return (
    Object.keys(demo.answers).every(questionId => answers[questionId]) &&
    (!demo.submit || review.submitted_at !== null) &&
    (!demo.laterScope || review.scope_changed_at !== null)
  );
}

async function hasPast(db: Knex, { id }: ReviewRow): Promise<boolean> {
  const kept = await db('review_snapshots').where({ review_id: id }).first();
  return kept !== undefined;
}
