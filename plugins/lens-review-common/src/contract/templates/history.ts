import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { actorSchema, timestampSchema } from '../primitives';
import { templateIdSchema } from './templates';

/** What one write to a template changed; a part that is missing stayed as it was. */
export const templateChangesSchema = z.object({
  name: z.object({ from: z.string(), to: z.string() }).optional(),
  /** A side that is missing was empty. */
  description: z
    .object({ from: z.string().optional(), to: z.string().optional() })
    .optional(),
  lensVersion: z.object({ from: z.string(), to: z.string() }).optional(),
  /** The facts that became others. */
  scope: z.array(z.string()).optional(),
  /** Ids of questions. */
  answers: z
    .object({
      added: z.array(z.string()),
      changed: z.array(z.string()),
      removed: z.array(z.string()),
    })
    .optional(),
});

export const templateEventSchema = z.object({
  id: z.string(),
  type: z.enum(['created', 'changed', 'deleted']),
  /** Of the template after the write. */
  revision: z.number().int().min(1),
  at: timestampSchema,
  by: actorSchema,
  /** The service that wrote for `by`. */
  via: actorSchema.optional(),
  /** Of `changed` alone. */
  changes: templateChangesSchema.optional(),
});

/** Newest first; also of a template that was deleted. */
export const listTemplateHistory = defineRoute({
  method: 'get',
  path: '/templates/:id/history',
  summary: 'Who changed a review template, when, and what about it',
  params: z.object({ id: templateIdSchema }),
  query: z.object({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(templateEventSchema),
    nextCursor: z.string().optional(),
  }),
});
