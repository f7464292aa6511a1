import {
  CurrentSubject,
  dependenciesOf,
  Lens,
  questionsOf,
  takeFingerprint,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { DemoReview } from '../reviews/demoReview';
import { readAnswers, ReviewRow } from './writePast';

/** Lets the answers of a review be about what its component used at a time; what it uses now is read later. */
export async function writeUsed(options: {
  tx: Knex;
  review: ReviewRow;
  lens: Lens;
  used: DemoReview['used'];
  at: string;
}): Promise<void> {
  const { tx, review, lens, used, at } = options;
  if (used.length === 0) {
    return;
  }
  const scope = JSON.parse(review.scope);
  const subjects = used.map(
    (subject): CurrentSubject => ({ ...subject, seenAt: at }),
  );
  const answers = await readAnswers(tx, review.id);
  for (const question of questionsOf(lens).filter(({ id }) => answers[id])) {
    const fingerprint = takeFingerprint(
      dependenciesOf(question, { scope }),
      { scope, subjects },
      at,
    );
    await tx('answers')
      .where({ review_id: review.id, question_id: question.id })
      .update({
        fingerprint: fingerprint ? JSON.stringify(fingerprint) : null,
      });
  }
}
