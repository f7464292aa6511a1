import { InputError } from '@backstage/errors';
import { z } from 'zod';

/** Checks what a service sent. Throws `InputError` naming the fields, never their values. */
export function parseWire<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  what: string,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    return parsed.data;
  }
  const fields = parsed.error.issues
    .slice(0, 3)
    .map(issue => `${pathOf(issue.path)} ${complaint(issue)}`);
  throw new InputError(`${what}: ${fields.join(', ')}`);
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length ? `'${path.map(String).join('.')}'` : 'the answer';
}

function complaint(issue: z.core.$ZodIssue): string {
  return 'expected' in issue
    ? `is missing or not ${String(issue.expected)}`
    : `is not as documented (${issue.code})`;
}
