import { ConflictError, CustomErrorBase } from '@backstage/errors';
import {
  Finding,
  LensDiff,
  LensDraftSummary,
} from '@genai-lens/backstage-plugin-lens-review-common';

/** A lens that cannot be imported. */
export class LensRefusedError extends CustomErrorBase {
  name = 'LensRefusedError' as const;
  readonly statusCode = 422;
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[]) {
    super(message);
    this.findings = findings;
  }
}

/** A lens that the custom-lens format has no room for. */
export class NotExportableError extends ConflictError {
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[]) {
    super(message);
    this.findings = findings;
  }
}

/** A definition that is longer than what is taken. */
export class LensTooLargeError extends CustomErrorBase {
  name = 'PayloadTooLargeError' as const;
  readonly statusCode = 413;
}

/** A write to a draft that is based on another revision than the current one. */
export class DraftConflictError extends ConflictError {
  /** Undefined: there is no draft. */
  readonly current: LensDraftSummary | undefined;

  constructor(message: string, current: LensDraftSummary | undefined) {
    super(message);
    this.current = current;
  }
}

/** A minor version that adds or removes questions or choices. */
export class NeedsMajorError extends ConflictError {
  readonly diff: LensDiff;

  constructor(message: string, diff: LensDiff) {
    super(message);
    this.diff = diff;
  }
}
