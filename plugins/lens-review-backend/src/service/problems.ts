import { InputError } from '@backstage/errors';
import { Problem } from '@genai-lens/backstage-plugin-lens-review-common';

/** Refuses input with every problem named by its field. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) {
    throw new InputError(
      problems.map(({ path, message }) => `${path}: ${message}`).join(' '),
    );
  }
}
