import { ConflictError } from '@backstage/errors';
import { MilestoneSummary } from '@genai-lens/backstage-plugin-lens-review-common';

/** A milestone whose name, or the key of whose call, is taken. */
export class MilestoneConflictError extends ConflictError {
  readonly current: MilestoneSummary;

  constructor(message: string, current: MilestoneSummary) {
    super(message);
    this.current = current;
  }
}
