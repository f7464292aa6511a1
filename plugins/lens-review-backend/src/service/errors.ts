import { ConflictError } from '@backstage/errors';
import { Answer } from '@genai-lens/backstage-plugin-lens-review-common';

/** A save that is based on a revision that is no longer the current one. */
export class AnswerConflictError extends ConflictError {
  /** Undefined: nobody has answered the question yet. */
  readonly current: Answer | undefined;

  constructor(message: string, current: Answer | undefined) {
    super(message);
    this.current = current;
  }
}

/** A submission while questions in scope have no answer. */
export class IncompleteReviewError extends ConflictError {
  readonly missing: readonly string[];

  constructor(message: string, missing: readonly string[]) {
    super(message);
    this.missing = missing;
  }
}
