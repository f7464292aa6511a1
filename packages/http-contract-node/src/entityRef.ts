import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';

/** Entities are looked up over HTTP: a part that could leave its segment of a path names none. */
const PART = /^[^\s/\\:?#%]+$/;

/** The entity that a path names, lower case. Throws `NotFoundError` for what can name none. */
export function entityRefOf(params: {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}): string {
  const { kind, namespace, name } = params;
  for (const part of [kind, namespace, name]) {
    if (!PART.test(part) || part === '.' || part === '..') {
      throw new NotFoundError(
        `There is no entity ${kind}:${namespace}/${name}`,
      );
    }
  }
  return stringifyEntityRef({ kind, namespace, name });
}
