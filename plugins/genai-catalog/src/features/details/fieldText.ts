import { DetailInput } from './detailField';

/** A value as it is entered; empty where there is none. */
export function textOf(input: DetailInput, value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  switch (input.kind) {
    case 'lines':
      return Array.isArray(value) ? value.join('\n') : String(value);
    case 'date':
      return String(value).slice(0, 10);
    default:
      return String(value);
  }
}

/** What is entered as a value; undefined where nothing is. */
export function valueOf(
  input: DetailInput,
  text: string,
): string | number | boolean | string[] | undefined {
  const entered = text.trim();
  if (!entered) {
    return undefined;
  }
  switch (input.kind) {
    case 'lines':
      return entered
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean);
    case 'count':
      return Number(entered);
    case 'flag':
      return entered === 'true';
    default:
      return entered;
  }
}

/** What stands at a path such as `review.intervalDays`. */
export function valueAt(
  facts: Readonly<Record<string, unknown>>,
  path: string,
): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, part) => recordOf(value)[part], facts);
}

/** An object's fields; none for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
