import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** A list of a thousand malformed items is told of by its first ones. */
const MAX_ISSUES = 20;

/** Parses what came from outside; what is wrong is refused by the name of its field. The message does not repeat values. */
export function parseInput<T extends z.ZodType>(
  schema: T,
  value: unknown,
): z.output<T> {
  refuseNul(value, []);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues
        .flatMap(innermost)
        .slice(0, MAX_ISSUES)
        .map(describe)
        .join('; '),
    );
  }
  return parsed.data;
}

/** Of a union, what is wrong with the alternative that comes nearest. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') {
    return [issue];
  }
  const nearest = issue.errors.find(([first]) => first?.path.length);
  return nearest
    ? nearest
        .flatMap(innermost)
        .map(inner => ({ ...inner, path: [...issue.path, ...inner.path] }))
    : [issue];
}

function describe({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${fieldName(path)}: ${message}` : message;
}

/** `notApplicableChoices[0].note` */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** PostgreSQL stores no U+0000 in a text. */
function refuseNul(value: unknown, path: readonly PropertyKey[]): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) {
      throw new InputError(`${fieldName(path)}: contains the character U+0000`);
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => refuseNul(item, [...path, index]));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      refuseNul(key, [...path, 'key']);
      refuseNul(item, [...path, key]);
    }
  }
}
