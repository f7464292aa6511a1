import { AssetFacts, FieldProvenance } from '../../model';

/** What somebody says of an asset. */
export interface FactLayer extends Omit<FieldProvenance, 'field'> {
  readonly facts: AssetFacts;
}

/** Facts with, for each field, who says so. */
export interface MergedFacts {
  readonly facts: AssetFacts;
  readonly provenance: readonly FieldProvenance[];
}

/** Fields whose parts are known by different people: the rest makes sense only as a whole. */
const IN_PARTS: ReadonlySet<string> = new Set([
  'card',
  'dataUsage',
  'limits',
  'modalities',
  'review',
  'security',
]);
/** Fields that everybody adds to. */
const ADDED_UP: ReadonlySet<string> = new Set(['usedBy']);

/** Puts together what the layers say, the first that names a field winning. */
export function mergeFacts(layers: readonly FactLayer[]): MergedFacts {
  const merged = new Map<string, unknown>();
  const provenance: FieldProvenance[] = [];
  for (const layer of layers) {
    for (const [field, value] of Object.entries(layer.facts)) {
      if (isEmpty(value)) {
        continue;
      }
      const note = (path: string) =>
        provenance.push({ field: path, ...provenanceOf(layer) });
      if (IN_PARTS.has(field) && isRecord(value)) {
        const parts = recordOf(merged.get(field));
        for (const [part, partValue] of Object.entries(value)) {
          if (!isEmpty(partValue) && !(part in parts)) {
            parts[part] = partValue;
            note(`${field}.${part}`);
          }
        }
        merged.set(field, parts);
      } else if (ADDED_UP.has(field) && Array.isArray(value)) {
        const before = merged.get(field);
        const list: unknown[] = Array.isArray(before) ? before : [];
        merged.set(field, [...new Set([...list, ...value])]);
        note(field);
      } else if (!merged.has(field)) {
        merged.set(field, value);
        note(field);
      }
    }
  }
  return { facts: Object.fromEntries(merged), provenance };
}

function provenanceOf({ origin, by, asOf }: FactLayer) {
  return asOf === undefined ? { origin, by } : { origin, by, asOf };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
