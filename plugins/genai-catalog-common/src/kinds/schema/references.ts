import { JsonObject } from '@backstage/types';

/** Which entities a field may refer to. */
export type ReferenceTarget = {
  /** Spelled as the catalog spells them. */
  kinds: readonly string[];
  /** The kind of a reference that names none; without it, every reference has to name its kind. */
  defaultKind?: string;
  example: string;
};

/** A reference to an entity of certain kinds. */
export function reference(
  description: string,
  target: ReferenceTarget,
): JsonObject {
  return { description, ...referenceTo(target) };
}

/** A list of references to entities of certain kinds. */
export function references(
  description: string,
  target: ReferenceTarget,
): JsonObject {
  return { type: 'array', description, items: referenceTo(target) };
}

/**
 * The catalog drops a relation to a kind that is not allowed without a word, and reports a malformed reference without
 * naming the field. So both are refused here, where the error names it.
 */
function referenceTo({ kinds, defaultKind, example }: ReferenceTarget) {
  const kind = `(?:${kinds.map(anyCase).join('|')}):`;
  return {
    type: 'string',
    pattern: `^(?:${kind})${defaultKind ? '?' : ''}(?:[^:/\\s]+/)?[^:/\\s]+$`,
    errorMessage: `must refer to an entity of kind ${listOf(
      kinds,
    )}, such as ${example}`,
  };
}

/** A pattern for a word in any case: patterns of JSON Schema have no flag for that. */
function anyCase(word: string) {
  return [...word]
    .map(letter => {
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
      return lower === upper ? letter : `[${upper}${lower}]`;
    })
    .join('');
}

function listOf(kinds: readonly string[]) {
  const others = kinds.slice(0, -1).join(', ');
  const last = kinds[kinds.length - 1];
  return others ? `${others} or ${last}` : last;
}
