import { ScoredQuestion } from '@genai-lens/backstage-plugin-lens-review-common';
import { StoredAnswer, StoredReview } from './review';

/** A milestone without the answers. */
export interface MilestoneHead {
  readonly reviewId: string;
  /** From 1 in each review. */
  readonly number: number;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  /** Subject of the service that wrote for `by`. */
  readonly via?: string;
  readonly lensVersion: string;
  /** The review as it was. */
  readonly review: StoredReview;
}

/** A review as it was; it never changes. */
export interface StoredMilestone extends MilestoneHead {
  readonly answers: readonly StoredAnswer[];
  /** As they were scored. */
  readonly questions: readonly ScoredQuestion[];
}
