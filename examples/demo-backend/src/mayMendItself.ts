import { isError, ResponseError } from '@backstage/errors';

/** The catalog may not have an entity yet, or a plugin may still be starting; anything else does not mend itself. */
export function mayMendItself(error: unknown): boolean {
  return error instanceof ResponseError
    ? error.statusCode === 404 || error.statusCode >= 500
    : isError(error) && error.name === 'TypeError';
}
