import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { ReviewKey } from '../model';

interface EntityParams {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** Entities are looked up over HTTP: a part that could leave its segment of a path names none. */
const PART = /^[^\s/\\:?#%]+$/;

/** The entity that a path names. */
export function entityRefOf({ kind, namespace, name }: EntityParams): string {
  for (const part of [kind, namespace, name]) {
    if (!PART.test(part) || part === '.' || part === '..') {
      throw new NotFoundError(
        `There is no entity ${kind}:${namespace}/${name}`,
      );
    }
  }
  return stringifyEntityRef({ kind, namespace, name });
}

/** The review that a path names. */
export function reviewKeyOf(
  params: EntityParams & { readonly lensId: string },
): ReviewKey {
  return { entityRef: entityRefOf(params), lensId: params.lensId };
}
