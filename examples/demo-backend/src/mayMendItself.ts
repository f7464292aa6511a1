import { isError, ResponseError } from '@backstage/errors';

const WORTH_WAITING = ['TypeError', 'ServiceUnavailableError'];

/** The catalog may not have an entity yet, or a plugin may still be starting; anything else does not mend itself. */
export function mayMendItself(error: unknown): boolean {
  return error instanceof ResponseError
    ? error.statusCode === 404 || error.statusCode >= 500
    : isError(error) && WORTH_WAITING.includes(error.name);
}
