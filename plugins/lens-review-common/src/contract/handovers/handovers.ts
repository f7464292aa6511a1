import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  entityRefSchema,
  lensIdSchema,
  reviewParams,
  timestampSchema,
} from '../primitives';

const questionIdSchema = z.string().min(1).max(128);
const questionParams = reviewParams.extend({ questionId: questionIdSchema });

/** One question of a review that somebody else is asked to answer, and may answer, until `expiresAt`. */
export const handoverSchema = z.object({
  questionId: z.string(),
  /** A user or a group of the catalog. */
  to: entityRefSchema,
  message: z.string().optional(),
  by: actorSchema,
  at: timestampSchema,
  expiresAt: timestampSchema,
});

/** Who hands over again names somebody else, or a later end. */
export const handOverQuestion = defineRoute({
  method: 'put',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/questions/:questionId/handover',
  summary: 'Let a user or a group answer one question of a review',
  params: questionParams,
  body: z.strictObject({
    to: z.string().min(1).max(255),
    message: z.string().trim().max(500).optional(),
    /** Default: 30 days from now; at most a year. */
    expiresAt: timestampSchema.optional(),
  }),
  reply: handoverSchema,
});

export const takeBackQuestion = defineRoute({
  method: 'delete',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/questions/:questionId/handover',
  summary: 'Take a question back from whom it was handed to',
  params: questionParams,
  success: [204],
});

/** By question; those that have expired are not among them. */
export const listHandovers = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/handovers',
  summary: 'Questions of a review that are handed to somebody',
  params: reviewParams,
  reply: z.object({ items: z.array(handoverSchema) }),
});

/** What ends first comes first. */
export const listMyHandovers = defineRoute({
  method: 'get',
  path: '/handovers',
  summary:
    'Questions of all reviews that are handed to the caller or to a group of the caller',
  query: z.object({
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(
      handoverSchema.extend({
        entityRef: entityRefSchema,
        title: z.string(),
        lensId: lensIdSchema,
        /** Its subject, where it has one; `title` is that of the entity. */
        questionTitle: z.string(),
        answered: z.boolean(),
      }),
    ),
    nextCursor: z.string().optional(),
  }),
});
