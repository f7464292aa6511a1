import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  entityParams,
  lensIdSchema,
  timestampSchema,
} from '../primitives';
import { brokenReasonSchema, idSchema, practiceShape } from './primitives';

const provisionsParams = entityParams.extend({ lensId: lensIdSchema });
const provisionParams = provisionsParams.extend({ choiceId: idSchema });

/** Needed where the lens has the choice in several questions. */
const whichQuestion = z.object({ questionId: idSchema.optional() });

/** A best practice that an entity establishes for those who depend on it. */
export const provisionSchema = z.object({
  ...practiceShape,
  /** What the provider does, for those who take it. */
  statement: z.string(),
  link: z.string().optional(),
  /** Counts the writes. */
  revision: z.number().int().min(1),
  updatedAt: timestampSchema,
  updatedBy: actorSchema,
  /** Why it counts for nobody now. */
  broken: brokenReasonSchema.optional(),
  /** Reviews that take it. */
  takers: z.number().int().min(0),
});

/** In the order of the lens. */
export const listProvisions = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/provisions/:lensId',
  summary:
    'Best practices that an entity provides to those who depend on it, and how many take them',
  params: provisionsParams,
  query: z.object({
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(provisionSchema),
    nextCursor: z.string().optional(),
    totalItems: z.number().int().min(0),
    /** Entities that are part of it or depend on it, directly or through others, and to which the lens applies. */
    dependents: z.number().int().min(0),
    may: z.object({ update: z.boolean() }),
  }),
});

/** Provides a best practice, or says it anew. `If-Match: "<revision>"`, `"0"` for the first. */
export const saveProvision = defineRoute({
  method: 'put',
  path: '/entities/:kind/:namespace/:name/provisions/:lensId/:choiceId',
  summary: 'Provide a best practice to those who depend on an entity',
  params: provisionParams,
  query: whichQuestion,
  body: z.strictObject({
    statement: z.string().trim().min(3).max(500),
    link: z
      .url({ protocol: /^https?$/ })
      .max(2048)
      .optional(),
  }),
  reply: provisionSchema,
  success: [200, 201],
  refusals: [409, 428],
  ifMatch: true,
});

/** Those who took it are told; for them it counts no longer. */
export const withdrawProvision = defineRoute({
  method: 'delete',
  path: '/entities/:kind/:namespace/:name/provisions/:lensId/:choiceId',
  summary: 'Provide a best practice no longer',
  params: provisionParams,
  query: whichQuestion,
  success: [204],
});
