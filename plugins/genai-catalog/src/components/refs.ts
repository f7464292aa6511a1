import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * A reference with nothing left out, so that the catalog knows what its entity is called; what is no reference stays as
 * it is.
 */
export function wholeRef(ref: string, defaultKind?: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind, defaultNamespace: DEFAULT_NAMESPACE }),
    );
  } catch {
    return ref;
  }
}
