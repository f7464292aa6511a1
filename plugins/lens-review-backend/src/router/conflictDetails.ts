import { AnswerConflictError, IncompleteReviewError } from '../service';

/** What a conflict carries beside its message; undefined: it is none of ours. */
export function conflictDetails(error: unknown): object | undefined {
  if (error instanceof AnswerConflictError) {
    return { current: error.current };
  }
  if (error instanceof IncompleteReviewError) {
    return { missing: error.missing };
  }
  return undefined;
}
