import { InputError } from '@backstage/errors';
import { PushedItem } from './types';

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** By how much the clock of a pipeline may be fast. */
const SKEW_MS = 5 * MINUTE_MS;
const YEAR_MS = 366 * DAY_MS;
const DEFAULT_VALID_MS = 30 * DAY_MS;

/** When an item was observed and when it ends. Throws `InputError` that names the field below `path`. */
export function pushedTimes(
  item: PushedItem,
  { now, path }: { now: Date; path: string },
): { readonly observedAt: string; readonly expiresAt: string } {
  const today = now.getTime();
  const observed = Date.parse(item.observedAt ?? now.toISOString());
  if (observed > today + SKEW_MS) {
    throw new InputError(`${path}.observedAt: is in the future`);
  }
  if (observed < today - YEAR_MS) {
    throw new InputError(`${path}.observedAt: is more than a year ago`);
  }
  const expires =
    item.expiresAt === undefined
      ? observed + DEFAULT_VALID_MS
      : Date.parse(item.expiresAt);
  if (expires <= today) {
    throw new InputError(
      item.expiresAt === undefined
        ? `${path}.observedAt: is more than 30 days ago; name an expiresAt, or look again`
        : `${path}.expiresAt: is in the past`,
    );
  }
  if (expires > today + YEAR_MS) {
    throw new InputError(`${path}.expiresAt: is more than a year ahead`);
  }
  return {
    observedAt: new Date(Math.min(observed, today)).toISOString(),
    expiresAt: new Date(expires).toISOString(),
  };
}
