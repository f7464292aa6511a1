import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';

interface AssetParams {
  readonly namespace: string;
  readonly name: string;
}

/** Entities are looked up over HTTP: a part that could leave its segment of a path names none. */
const PART = /^[^\s/\\:?#%]+$/;

/** The entity that a path names. */
export function entityRefOf(params: AssetParams & { kind: string }): string {
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

/** The prompt that a path below `/prompts` names. */
export function promptRefOf(params: AssetParams): string {
  return entityRefOf({ kind: 'prompt', ...params });
}

/** The model that a path below `/models` names. */
export function modelRefOf(params: AssetParams): string {
  return entityRefOf({ kind: 'model', ...params });
}
