import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  entityParams,
  entityRefSchema,
  lensIdSchema,
  LIMITS,
  scopeSchema,
  timestampSchema,
} from './primitives';

export const applicabilitySchema = z.object({
  lensId: lensIdSchema,
  lensName: z.string(),
  /** The version that a review started now would be pinned to. */
  lensVersion: z.string(),
  /** No review starts against it any more; it is listed where there is one. */
  deprecated: z.boolean().optional(),
  status: z.enum(['in', 'out', 'undecided']),
  /** One sentence: why. */
  because: z.string(),
  decidedBy: z.enum(['person', 'filter', 'dependency', 'nobody']),
  /** The person's word, where there is one. */
  decision: z
    .object({ by: actorSchema, at: timestampSchema, reason: z.string() })
    .optional(),
  /** The System whose review counts for the entity, which has none of its own. */
  coveredBy: z
    .object({ entityRef: entityRefSchema, title: z.string() })
    .optional(),
  /** There is a review that the caller may read. */
  reviewed: z.boolean(),
  /** What the catalog suggests for the lens's scope facts. */
  suggestedScope: scopeSchema,
});

/** Every published lens with whether it concerns the entity, and why. */
export const listEntityLenses = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/lenses',
  summary: 'Which lenses apply to an entity, and why',
  params: entityParams,
  reply: z.object({
    items: z.array(applicabilitySchema),
    may: z.object({ update: z.boolean() }),
  }),
});

export const decideApplicability = defineRoute({
  method: 'put',
  path: '/entities/:kind/:namespace/:name/lenses/:lensId/applicability',
  summary: 'Say that a lens concerns an entity, or does not',
  params: entityParams.extend({ lensId: lensIdSchema }),
  body: z.strictObject({
    status: z.enum(['in', 'out']),
    reason: z.string().trim().min(1).max(LIMITS.reason),
  }),
  reply: applicabilitySchema,
});
