import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { reviewResourceRef } from './resource';

const lowerCase = (refs: readonly string[]) =>
  refs.map(ref => ref.toLocaleLowerCase('en-US'));

const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description: 'Allow reviews of entities that one of the claims owns',
  resourceRef: reviewResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe(
        'Entity refs of the user and of groups, at least one of which owns the entity',
      ),
  }),
  apply: ({ owners }, { claims }) =>
    lowerCase(claims).some(claim => owners.includes(claim)),
  toQuery: ({ claims }) => ({
    kind: 'owned-by-any' as const,
    owners: lowerCase(claims),
  }),
});

const hasLens = createPermissionRule({
  name: 'HAS_LENS',
  description: 'Allow reviews against one of the lenses',
  resourceRef: reviewResourceRef,
  paramsSchema: z.object({
    lensIds: z.array(z.string()).describe('Ids of lenses'),
  }),
  apply: ({ lensId }, { lensIds }) => lensIds.includes(lensId),
  toQuery: ({ lensIds }) => ({ kind: 'lens-is-any' as const, lensIds }),
});

/** Rules for conditional decisions on reviews. */
export const reviewPermissionRules = { isEntityOwner, hasLens };
