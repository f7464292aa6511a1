import {
  bestPracticesOf,
  Lens,
  questionsOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { AcceptanceRow, Db } from '../../types';
import { inChunks } from '../inChunks';

/**
 * Takes back the requests and acceptances in reviews that are now of this version of their lens, and whose best practice
 * it does not have.
 */
export async function revokeRetired(options: {
  tx: Db;
  reviewIds: readonly string[];
  lens: Lens;
  by: string;
  at: string;
}): Promise<void> {
  const { tx, lens, by, at } = options;
  const practices = questionsOf(lens).flatMap(question =>
    bestPracticesOf(question).map(({ id }) => `${question.id} ${id}`),
  );
  for (const reviewIds of inChunks(options.reviewIds)) {
    await tx<AcceptanceRow>('acceptances')
      .whereIn('review_id', reviewIds)
      .whereIn('status', ['requested', 'accepted'])
      .whereRaw(
        `question_id || ' ' || choice_id not in (${practices
          .map(() => '?')
          .join(', ')})`,
        practices,
      )
      .update({ status: 'revoked', revoked_at: at, revoked_by: by });
  }
}
