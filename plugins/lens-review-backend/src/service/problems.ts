import { InputError } from '@backstage/errors';
import { Problem } from '@genai-lens/backstage-plugin-lens-review-common';
import { firstProblems } from '@genai-lens/http-contract-node';

/** Refuses input, with its problems named by their fields. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) {
    throw new InputError(
      firstProblems(
        problems.map(({ path, message }) => `${path}: ${message}`),
        ' ',
      ),
    );
  }
}
