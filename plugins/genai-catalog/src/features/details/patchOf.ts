import { DetailField } from './detailField';
import { recordOf, valueOf } from './fieldText';

/** Objects whose parts can be known by different people; others are said as a whole. */
const IN_PARTS: ReadonlySet<string> = new Set([
  'card',
  'dataUsage',
  'review',
  'security',
]);

interface PatchOptions {
  readonly fields: readonly DetailField[];
  /** What was entered, by path. */
  readonly changes: Readonly<Record<string, string>>;
  /** As merged from everybody who says something. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What people have said so far. */
  readonly curated: Readonly<Record<string, unknown>>;
}

/** What has to be sent for the changes; `null` leaves a field to the source again. */
export function patchOf(options: PatchOptions): Record<string, unknown> {
  const { fields, changes, facts, curated } = options;
  const patch: Record<string, unknown> = {};
  for (const { path, input } of fields) {
    const text = changes[path];
    if (text !== undefined) {
      const value = valueOf(input, text);
      const [name, part] = path.split('.');
      if (part === undefined) {
        patch[name] = value ?? null;
      } else {
        const said = IN_PARTS.has(name) ? curated[name] : facts[name];
        const before = name in patch ? patch[name] : said;
        patch[name] = withPart(recordOf(before), part, value);
      }
    }
  }
  return patch;
}

function withPart(
  before: Readonly<Record<string, unknown>>,
  part: string,
  value: unknown,
) {
  const { [part]: _, ...rest } = before;
  const next = value === undefined ? rest : { ...rest, [part]: value };
  return Object.keys(next).length ? next : null;
}
