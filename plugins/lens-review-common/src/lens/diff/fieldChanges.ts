import { isRecord } from '../isRecord';
import { FieldChange } from './types';

/** The fields that differ, in the order of the newer object and then of the older one. */
export function fieldChanges(from: object, to: object): readonly FieldChange[] {
  const before = fieldsOf(from);
  const after = fieldsOf(to);
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].flatMap(field =>
    before.get(field) === after.get(field)
      ? []
      : [{ field, from: before.get(field), to: after.get(field) }],
  );
}

/** Every field that says something, as text; the keys of an object count as fields of their own. */
function fieldsOf(item: object): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(item)) {
    const parts: (readonly [string, unknown])[] = isRecord(value)
      ? Object.entries(value).map(([key, part]) => [`${name}.${key}`, part])
      : [[name, value]];
    for (const [field, part] of parts) {
      const text = textOf(part);
      if (text !== '') {
        fields.set(field, text);
      }
    }
  }
  return fields;
}

function textOf(value: unknown): string {
  if (value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(textOf).join('\n');
  }
  return isRecord(value) ? JSON.stringify(value) : String(value);
}
