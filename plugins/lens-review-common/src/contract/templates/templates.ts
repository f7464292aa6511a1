import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { answerBodySchema } from '../answers';
import { lensVersionSchema } from '../lenses';
import {
  actorSchema,
  entityRefSchema,
  lensIdSchema,
  scopeSchema,
  timestampSchema,
} from '../primitives';

/** Given by the server. */
export const templateIdSchema = z.string().min(1).max(64);

/** Of one lens no two are equal, whatever their case. */
const nameSchema = z.string().trim().min(3).max(100);
const descriptionSchema = z.string().trim().max(500);

const sentAnswerSchema = answerBodySchema.extend({
  questionId: z.string().min(1).max(128),
});

/** An answer that a template brings. */
export const templateAnswerSchema = z.object(sentAnswerSchema.shape);

export const templateSummarySchema = z.object({
  id: templateIdSchema,
  lensId: lensIdSchema,
  /** The version of the lens that its answers are written for. */
  lensVersion: z.string(),
  name: z.string(),
  description: z.string().optional(),
  /** Counts the writes, from 1. */
  revision: z.number().int().min(1),
  /** How many answers it brings. */
  answerCount: z.number().int().min(0),
  createdAt: timestampSchema,
  createdBy: actorSchema,
  updatedAt: timestampSchema,
  updatedBy: actorSchema,
});

/** Answers that a review can take over, and the scope facts that one can begin with. */
export const templateSchema = templateSummarySchema.extend({
  answers: z.array(templateAnswerSchema),
  scope: scopeSchema,
});

const contentSchema = z.strictObject({
  name: nameSchema,
  description: descriptionSchema.optional(),
  /** Default: the newest published version. */
  lensVersion: lensVersionSchema.optional(),
  /** What is missing of an answer is empty. */
  answers: z.array(sentAnswerSchema).min(1).max(500),
  scope: scopeSchema.optional(),
});

/** By name. Whoever may read lenses may read their templates. */
export const listTemplates = defineRoute({
  method: 'get',
  path: '/templates',
  summary: 'List the review templates of a lens',
  query: z.object({
    lens: lensIdSchema,
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(templateSummarySchema),
    /** What the caller may do. */
    may: z.object({ manage: z.boolean() }),
    nextCursor: z.string().optional(),
  }),
});

const createBodySchema = z
  .strictObject({
    ...contentSchema.partial().shape,
    lensId: lensIdSchema,
    name: nameSchema,
    /** The answers and the scope of this review are copied. */
    fromReview: z
      .strictObject({
        entityRef: entityRefSchema
          .max(255)
          .regex(/^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/, 'kind:namespace/name'),
        /** True: with its notes. Those that a reason asks for are copied in any case. */
        notes: z.boolean().default(false),
      })
      .optional(),
  })
  .superRefine(({ answers, lensVersion, scope, fromReview }, { addIssue }) => {
    if (!fromReview && !answers) {
      addIssue({
        code: 'custom',
        path: ['answers'],
        message: 'missing; send answers, or fromReview',
      });
    }
    const copied = { answers, lensVersion, scope };
    for (const [field, value] of Object.entries(copied)) {
      if (fromReview && value !== undefined) {
        addIssue({
          code: 'custom',
          path: [field],
          message: 'is that of the review where fromReview is sent',
        });
      }
    }
  });

/**
 * Of answers that are sent, or of those of a review that the caller may read. Sent again by the same person: 200 and
 * the same template. A name that is taken: 409 with `current`.
 */
export const createTemplate = defineRoute({
  method: 'post',
  path: '/templates',
  summary: 'Keep a review template',
  body: createBodySchema,
  reply: templateSchema,
  success: [201, 200],
  refusals: [409, 413],
});

const templateParams = z.object({ id: templateIdSchema });

export const getTemplate = defineRoute({
  method: 'get',
  path: '/templates/:id',
  summary: 'Read a review template with its answers',
  params: templateParams,
  reply: templateSchema,
});

/** What is not sent is empty. 409 has the template that stands now as `current`. */
export const replaceTemplate = defineRoute({
  method: 'put',
  path: '/templates/:id',
  summary: 'Replace what a review template says',
  params: templateParams,
  body: contentSchema,
  reply: templateSchema,
  refusals: [409, 413, 428],
  ifMatch: true,
});

/** Reviews that took answers over keep them. */
export const deleteTemplate = defineRoute({
  method: 'delete',
  path: '/templates/:id',
  summary: 'Delete a review template',
  params: templateParams,
  success: [204],
  refusals: [409, 428],
  ifMatch: true,
});
