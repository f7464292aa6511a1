import { messageOf, statusOf } from '@genai-lens/ui-components';

/** Why something was not saved: field by field, and what belongs to none. */
export interface Refusal {
  readonly byField: ReadonlyMap<string, string>;
  readonly message?: string;
}

/** What is wrong with a place of a body. */
interface Problem {
  /** `review.intervalDays`; empty: the whole. */
  readonly path: string;
  readonly message: string;
}

/** The server tells problems as "owner: Not an entity reference; title: Too long". */
export function refusalOf(error: unknown, fields: readonly string[]): Refusal {
  const message = messageOf(error);
  if (statusOf(error) !== 400) {
    return { byField: new Map(), message };
  }
  const problems = message
    .split(/; (?=[A-Za-z][\w.[\]]*: )/)
    .map((part): Problem => {
      const [, path, words] = /^([A-Za-z][\w.[\]]*): ([^]*)$/.exec(part) ?? [];
      return path ? { path, message: words } : { path: '', message: part };
    });
  return byField(problems, fields);
}

/** The same of what a schema finds before anything is sent. */
export function refusalOfIssues(
  issues: readonly {
    readonly path: readonly PropertyKey[];
    readonly message: string;
  }[],
  fields: readonly string[],
): Refusal {
  return byField(
    issues.map(({ path, message }) => ({
      path: path.map(String).join('.'),
      message,
    })),
    fields,
  );
}

function byField(
  problems: readonly Problem[],
  fields: readonly string[],
): Refusal {
  const found = new Map<string, string>();
  const rest: string[] = [];
  for (const { path, message } of problems) {
    const field = fields.find(each => isWithin(path, each));
    if (field === undefined) {
      rest.push(path ? `${path}: ${message}` : message);
    } else if (!found.has(field)) {
      found.set(field, message);
    }
  }
  return { byField: found, message: rest.join('; ') || undefined };
}

function isWithin(path: string, field: string): boolean {
  return (
    path === field ||
    path.startsWith(`${field}.`) ||
    path.startsWith(`${field}[`)
  );
}
