import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

const PART = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

/** A full reference in lower case; undefined where the text is none that the catalog would take. */
export function readReference(
  text: string,
  options: { defaultKind?: string; kinds?: readonly string[] } = {},
): string | undefined {
  try {
    const ref = parseEntityRef(text, {
      defaultKind: options.defaultKind,
      defaultNamespace: 'default',
    });
    const fits =
      [ref.kind, ref.namespace, ref.name].every(part => PART.test(part)) &&
      (!options.kinds || options.kinds.includes(ref.kind.toLowerCase()));
    return fits ? stringifyEntityRef(ref).toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a mention is meant as a reference of this kind, and not as an id of a source. */
export function isReferenceTo(kind: 'model' | 'prompt', text: string): boolean {
  return text.toLowerCase().startsWith(`${kind}:`);
}
