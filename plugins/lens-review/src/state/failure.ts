import {
  Answer,
  conflictOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf, statusOf } from '@genai-lens/ui-components';

/** Why a call failed, as far as it matters to what happens next. */
export type Failure =
  | { readonly kind: 'conflict'; readonly current: Answer }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreachable'; readonly message: string };

/** Statuses by which the server says that the same request may succeed later. A 401 ends with the next token. */
const TRANSIENT = new Set([401, 408, 425, 429]);

/** Sorts an error: another version is there, the server says no, or it could not be asked. */
export function toFailure(error: unknown): Failure {
  const message = messageOf(error);
  const status = statusOf(error);
  if (status === undefined) {
    return { kind: 'unreachable', message };
  }
  const current = conflictOf(error);
  if (current) {
    return { kind: 'conflict', current };
  }
  const transient = status >= 500 || TRANSIENT.has(status);
  return { kind: transient ? 'unreachable' : 'refused', message };
}
