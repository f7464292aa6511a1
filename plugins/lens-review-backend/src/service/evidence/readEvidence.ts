import {
  findEvidence,
  listEvidenceHistory,
} from '../../database/operations/evidence';
import { ReviewKey } from '../../model';
import { readReview } from '../reviews/readReviews';
import { EvidenceContext } from './context';
import { EvidenceState } from './types';

/** Changes that are read of each source and best practice. */
const MOST_CHANGES = 10;

/** The evidence of a review, as of now. */
export async function readEvidence(
  context: EvidenceContext,
  key: ReviewKey,
): Promise<EvidenceState> {
  const { db, now } = context;
  const { review } = await readReview(context, key);
  const reviewId = review.id;
  return {
    review,
    ...(await findEvidence({ db, reviewId })),
    changes: await listEvidenceHistory({ db, reviewId, each: MOST_CHANGES }),
    now: now(),
  };
}
