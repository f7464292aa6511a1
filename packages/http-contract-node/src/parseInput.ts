import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { fieldName } from './fieldName';
import { firstProblems } from './firstProblems';
import { refuseUnstorable } from './refuseUnstorable';

/** Parses what came from outside; what is wrong is refused by the name of its field. The message does not repeat values. */
export function parseInput<T extends z.ZodType>(
  schema: T,
  value: unknown,
): z.output<T> {
  refuseUnstorable(value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new InputError(
      firstProblems(parsed.error.issues.flatMap(innermost).map(describe), '; '),
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
