import { ConflictError } from '@backstage/errors';
import { Curation } from '@genai-lens/backstage-plugin-genai-catalog-common';

/** A change that is based on a revision that is no longer the current one. */
export class CurationConflictError extends ConflictError {
  readonly current: Curation;

  constructor(message: string, current: Curation) {
    super(message);
    this.current = current;
  }
}
