import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { firstProblems } from '../firstProblems';
import { fieldName } from './fieldName';
import { refuseUnstorable } from './refuseUnstorable';

/** Parses what came from outside; what is wrong is refused by the name of its field. */
export function parseInput<T extends z.ZodType>(
  schema: T,
  value: unknown,
): z.output<T> {
  refuseUnstorable(value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new InputError(
      firstProblems(parsed.error.issues.map(describe), '; '),
    );
  }
  return parsed.data;
}

function describe({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${fieldName(path)}: ${message}` : message;
}
