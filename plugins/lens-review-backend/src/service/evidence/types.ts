import { Evidence } from '@genai-lens/backstage-plugin-lens-review-common';
import {
  EvidenceChange,
  ReviewKey,
  StoredEvidence,
  StoredReview,
} from '../../model';
import { WriteContext } from '../reviews/types';

/** A review with its evidence, as of now. */
export interface EvidenceState extends StoredEvidence {
  readonly review: StoredReview;
  readonly changes: readonly EvidenceChange[];
  readonly now: Date;
}

/** A best practice of a review; ids in any spelling that the documentation has. */
export type OnPractice = WriteContext &
  Pick<Evidence, 'questionId' | 'choiceId'>;

export type DisputeEvidence = OnPractice & { readonly reason: string };

/** Decides; asks nobody for permission. */
export interface EvidenceService {
  getEvidence(key: ReviewKey): Promise<EvidenceState>;
  /** Asks every source about one review, and waits for them. */
  refreshEvidence(key: ReviewKey): Promise<EvidenceState>;
  disputeEvidence(write: DisputeEvidence): Promise<EvidenceState>;
  withdrawDispute(write: OnPractice): Promise<EvidenceState>;
}
