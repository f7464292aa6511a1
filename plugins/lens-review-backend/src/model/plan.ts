import { ImprovementStatus } from '@genai-lens/backstage-plugin-lens-review-common';

/** A best practice of a review, by the ids of the lens. */
export interface PracticeKey {
  readonly questionId: string;
  readonly choiceId: string;
}

/** What people plan for a best practice. */
export interface StoredImprovement extends PracticeKey {
  readonly status: ImprovementStatus;
  /** Ref of a user or a group, lower case. */
  readonly owner?: string;
  /** Day in UTC. */
  readonly dueAt?: string;
  readonly ticketUrl?: string;
  /** Counts the writes. */
  readonly revision: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** The newest acceptance of a risk. That an accepted one has expired follows from the time. */
export interface StoredAcceptance extends PracticeKey {
  readonly status: 'requested' | 'accepted' | 'revoked' | 'declined';
  readonly reason: string;
  readonly expiresAt: string;
  readonly requestedAt: string;
  readonly requestedBy: string;
  readonly approvedAt?: string;
  readonly approvedBy?: string;
  readonly revokedAt?: string;
  readonly revokedBy?: string;
  readonly declinedAt?: string;
  readonly declinedBy?: string;
  readonly declineReason?: string;
}

/** What is planned for, and accepted of, the best practices of a review. */
export interface StoredPlan {
  readonly improvements: readonly StoredImprovement[];
  readonly acceptances: readonly StoredAcceptance[];
}
