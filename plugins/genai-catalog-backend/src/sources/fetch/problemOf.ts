import { SourceProblem } from '../../model';
import { TooLargeError } from './TooLargeError';

/** What to note where an asset is larger than what is read at all. Throws whatever else went wrong. */
export function problemOf(error: unknown, externalId: string): SourceProblem {
  if (error instanceof TooLargeError) {
    return { code: 'TEXT_TOO_LARGE', message: error.message, externalId };
  }
  throw error;
}
