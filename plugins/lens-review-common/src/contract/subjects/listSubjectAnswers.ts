import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  entityParams,
  entityRefSchema,
  lensIdSchema,
  timestampSchema,
} from '../primitives';

export const subjectAnswerSchema = z.object({
  entityRef: entityRefSchema,
  /** Of the entity. */
  title: z.string(),
  lensId: lensIdSchema,
  questionId: z.string(),
  /** Its subject, where it has one. */
  questionTitle: z.string(),
  /** Best practices of the question that depend on it. */
  practices: z.array(z.object({ choiceId: z.string(), title: z.string() })),
  /** When it was written down what the answer depends on. */
  recordedAt: timestampSchema,
});

/** By entity, lens and question. Only of components that still use it, and of reviews that the caller may read. */
export const listSubjectAnswers = defineRoute({
  method: 'get',
  path: '/subjects/:kind/:namespace/:name/answers',
  summary: 'Answers that depend on a prompt or a model',
  params: entityParams.extend({
    kind: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['prompt', 'model'])),
  }),
  query: z.object({
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(subjectAnswerSchema),
    nextCursor: z.string().optional(),
    totalItems: z.number().int().min(0),
    /** In how many reviews they are. */
    reviews: z.number().int().min(0),
  }),
});
