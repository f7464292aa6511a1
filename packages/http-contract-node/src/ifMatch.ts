import { CustomErrorBase, InputError } from '@backstage/errors';

/** A write that does not say what it is based on. */
export class PreconditionRequiredError extends CustomErrorBase {
  name = 'PreconditionRequiredError' as const;
  readonly statusCode = 428;
}

/** The revision in `If-Match: "<revision>"`; undefined where there is none and none is required. */
export function parseIfMatch(
  header: string | undefined,
  rule: boolean | 'optional',
): number | undefined {
  if (!rule || (rule === 'optional' && header === undefined)) {
    return undefined;
  }
  if (header === undefined) {
    throw new PreconditionRequiredError(
      'If-Match is missing: name the revision that the save is based on, "0" for the first',
    );
  }
  // Nine digits: what an integer column holds.
  const revision = /^"(0|[1-9]\d{0,8})"$/.exec(header.trim())?.[1];
  if (revision === undefined) {
    throw new InputError(
      `If-Match: one revision in quotes, such as "3"; not ${header}`,
    );
  }
  return Number(revision);
}
