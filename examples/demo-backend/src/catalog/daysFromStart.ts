import { InputError } from '@backstage/errors';
import { PlaceholderResolver } from '@backstage/plugin-catalog-node';

const DAY = 24 * 60 * 60 * 1000;

/** Resolves `{ $daysFromStart: 60 }` in a catalog file to the date so many days after the start; before it, if negative. */
export function daysFromStart(start: Date): PlaceholderResolver {
  return async ({ key, value }) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new InputError(`$${key}: a whole number of days`);
    }
    return new Date(start.getTime() + value * DAY).toISOString().slice(0, 10);
  };
}
