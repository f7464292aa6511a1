import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { answerBodySchema } from '../answers';
import { reviewParams } from '../primitives';
import { scorecardSchema } from '../scorecard';
import { watDocumentSchema } from './wat';

/** What becomes of one question. `left-out`: the file says nothing of it that could be written. */
export const importItemSchema = z.object({
  questionId: z.string(),
  title: z.string(),
  change: z.enum(['new', 'changed', 'same', 'left-out']),
  /** Of the answer that it replaces; 0: there is none. */
  revision: z.number().int().min(0),
  /** The answer that stands now; missing: there is none. */
  from: answerBodySchema.optional(),
  /** The answer as it is, or would be, written. */
  to: answerBodySchema.optional(),
  /** Sentences on what could not be taken as it is. */
  warnings: z.array(z.string()),
});

export const importReplySchema = z.object({
  dryRun: z.boolean(),
  items: z.array(importItemSchema),
  /** Ids that the lens does not know; nothing is written for them. */
  unknown: z.array(
    z.object({ questionId: z.string(), choiceId: z.string().optional() }),
  ),
  /** With the answers written; of a dry run, as it would be. */
  scorecard: scorecardSchema,
});

/**
 * Takes answers over from the AWS Well-Architected Tool as ordinary saves, all or none. What the tool cannot say,
 * such as "don't know", stays. `revisions` are those of a dry run; 409 with the answer that has changed since.
 */
export const importAnswers = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/import',
  summary: 'Import answers that were exported from the AWS tool',
  params: reviewParams,
  body: z.strictObject({
    /** True: only says what would be written. */
    dryRun: z.boolean().default(false),
    /** The output of `aws wellarchitected list-answers` and `get-answer`, or a report with `format=wat`. */
    documents: z.array(watDocumentSchema).min(1).max(500),
    revisions: z
      .record(z.string().min(1).max(128), z.number().int().min(0))
      .optional(),
  }),
  reply: importReplySchema,
  refusals: [409, 413],
});
