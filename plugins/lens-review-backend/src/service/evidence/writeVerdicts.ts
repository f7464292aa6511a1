import { EvidenceVerdict } from '@genai-lens/backstage-plugin-lens-review-common';
import { Write } from '../../database/writeTogether';
import { StoredReview } from '../../model';
import { LockedReview, ReviewContext } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { writeReview } from '../reviews/writeReview';

/** Scores a locked review with other verdicts. Nobody changed the review itself: who wrote to it last, and when, stays. */
export async function writeVerdicts(
  { confirmEveryDays }: ReviewContext,
  { tx, lens, lensIsOld, review, answers, now }: LockedReview,
  change: {
    verdicts: readonly EvidenceVerdict[];
    /** What is written with it. */
    with: readonly Write[];
  },
): Promise<StoredReview> {
  const judged = { ...review, verdicts: change.verdicts };
  const { derived } = deriveState({
    lens,
    lensIsOld,
    review: judged,
    answers,
    confirmEveryDays,
    now,
  });
  const after = { ...judged, derived };
  return writeReview({ tx, before: review, after, now, with: change.with });
}
