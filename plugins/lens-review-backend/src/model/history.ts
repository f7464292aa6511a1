/** `review-deleted` is for those who read the database: the history of a deleted review has no address. */
export type HistoryEventType =
  | 'review-started'
  | 'review-changed'
  | 'review-submitted'
  | 'review-deleted'
  | 'answer-saved'
  | 'answer-confirmed'
  | 'evidence-disputed'
  | 'dispute-withdrawn'
  | 'improvement-planned'
  | 'acceptance-requested'
  | 'acceptance-approved'
  | 'acceptance-revoked'
  | 'question-handed-over'
  | 'question-taken-back'
  | 'provision-saved'
  | 'provision-withdrawn'
  | 'provided-taken'
  | 'provided-overridden'
  | 'provided-released'
  | 'provided-changed'
  | 'milestone-taken'
  | 'review-upgraded'
  | 'lens-updated';

/** One write, before it is numbered. */
export interface HistoryEvent {
  readonly reviewId: string;
  readonly type: HistoryEventType;
  readonly questionId?: string;
  /** Revision of the answer after the write. */
  readonly revision?: number;
  readonly at: string;
  readonly by: string;
  readonly via?: string;
  readonly from?: object;
  readonly to?: object;
}
