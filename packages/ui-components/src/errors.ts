import { isError } from '@backstage/errors';

/** Status of a refusal; undefined where the server was not reached. By shape: a portal can hold two copies of the class. */
export function statusOf(error: unknown): number | undefined {
  return isError(error) &&
    error.name === 'ResponseError' &&
    typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

/** What the server said; where it said nothing, what the browser says. */
export function messageOf(error: unknown): string {
  if (!isError(error)) {
    return String(error);
  }
  return isError(error.cause) ? error.cause.message : error.message;
}
