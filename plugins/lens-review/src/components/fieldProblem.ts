import { messageOf } from '@genai-lens/ui-components';

/** What the server says of one field, without the name that the field has there. */
export function fieldProblem(error: unknown): string {
  return messageOf(error).replace(/^[a-z][A-Za-z]*: /, '');
}
