import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { assetResourceRef } from './resource';

const lowerCase = (refs: readonly string[]) =>
  refs.map(ref => ref.toLocaleLowerCase('en-US'));

const isAssetOwner = createPermissionRule({
  name: 'IS_ASSET_OWNER',
  description: 'Allow prompts and models that one of the claims owns',
  resourceRef: assetResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Entity refs of the user and of groups, at least one of which owns the asset',
      ),
  }),
  apply: ({ owners }, { claims }) =>
    lowerCase(claims).some(claim => owners.includes(claim)),
  toQuery: ({ claims }) => ({
    kind: 'owned-by-any' as const,
    owners: lowerCase(claims),
  }),
});

const hasKind = createPermissionRule({
  name: 'HAS_KIND',
  description: 'Allow prompts, or models',
  resourceRef: assetResourceRef,
  paramsSchema: z.object({
    kinds: z.array(z.enum(['prompt', 'model'])).describe('prompt, model'),
  }),
  apply: ({ kind }, { kinds }) => kinds.includes(kind),
  toQuery: ({ kinds }) => ({ kind: 'kind-is-any' as const, kinds }),
});

/** Rules for conditional decisions on prompts and models. */
export const assetPermissionRules = { isAssetOwner, hasKind };
