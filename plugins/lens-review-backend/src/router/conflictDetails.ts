import {
  AnswerConflictError,
  DraftConflictError,
  IncompleteReviewError,
  LensRefusedError,
  MilestoneConflictError,
  NeedsMajorError,
  NotExportableError,
  ProvidedLoopError,
  ProvisionConflictError,
} from '../service';

/** What a conflict carries beside its message; undefined: it is none of ours. */
export function conflictDetails(error: unknown): object | undefined {
  if (
    error instanceof AnswerConflictError ||
    error instanceof DraftConflictError ||
    error instanceof MilestoneConflictError ||
    error instanceof ProvisionConflictError
  ) {
    return { current: error.current };
  }
  if (error instanceof IncompleteReviewError) {
    return { missing: error.missing };
  }
  if (error instanceof ProvidedLoopError) {
    return { loop: error.loop };
  }
  if (error instanceof NeedsMajorError) {
    return { diff: error.diff };
  }
  return error instanceof NotExportableError
    ? { findings: error.findings }
    : undefined;
}

/** What the refusal of a lens carries beside its message. */
export function refusalDetails(error: unknown): object | undefined {
  return error instanceof LensRefusedError
    ? { findings: error.findings }
    : undefined;
}
