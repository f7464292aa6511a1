import {
  Evidence,
  EvidencePushReply,
  lensReviewContract,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { z } from 'zod';
import { ReviewKey, StoredReview } from '../../../model';

/** What a tool sends, as the contract lets it through. */
export type PushBody = z.output<typeof lensReviewContract.pushEvidence.body>;

export type PushedItem = PushBody['items'][number];

/** Evidence of one tool on one review. */
export interface PushEvidence extends PushBody {
  readonly key: ReviewKey;
}

/** One item with what became of it. */
export interface SettledItem {
  readonly outcome: EvidencePushReply['items'][number]['outcome'];
  /** What is kept now. */
  readonly evidence: Evidence;
}

/** What became of a push. */
export interface PushedEvidence {
  readonly source: string;
  readonly items: readonly SettledItem[];
  readonly review: StoredReview;
}
