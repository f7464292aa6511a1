/** A question of a review that somebody else is asked to answer. */
export interface StoredHandover {
  readonly questionId: string;
  /** Ref of a user or a group, lower case. */
  readonly to: string;
  readonly message?: string;
  readonly by: string;
  readonly at: string;
  /** From this moment on it gives nothing. */
  readonly expiresAt: string;
}
