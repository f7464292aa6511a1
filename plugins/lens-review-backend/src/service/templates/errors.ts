import { ConflictError } from '@backstage/errors';
import { ReviewTemplateSummary } from '@genai-lens/backstage-plugin-lens-review-common';

/** A template whose name is taken, or that somebody else has changed meanwhile. */
export class TemplateConflictError extends ConflictError {
  readonly current: ReviewTemplateSummary;

  constructor(message: string, current: ReviewTemplateSummary) {
    super(message);
    this.current = current;
  }
}
