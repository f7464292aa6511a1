import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { answerBodySchema } from '../answers';
import { reviewParams } from '../primitives';
import { scorecardSchema } from '../scorecard';
import { templateIdSchema } from './templates';

const questionIdSchema = z.string().min(1).max(128);

/** An answer of the template that the review takes over. */
export const appliedAnswerSchema = z.object({
  questionId: z.string(),
  title: z.string(),
  change: z.enum(['new', 'changed']),
  /** Of the answer that it replaces; 0: there is none. */
  revision: z.number().int().min(0),
  /** The answer that stands now; missing: there is none. */
  from: answerBodySchema.optional(),
  /** The answer as it is, or would be, written. */
  to: answerBodySchema,
});

/**
 * What of the template is not taken over. `answered`: there is an answer, and `overwrite` is not set. `same`: the answer
 * says so already. `unknown-question`, `unknown-choice`: the review's version of the lens does not have it.
 * `nothing-left`: it has none of the choices that the answer is about.
 */
export const skippedAnswerSchema = z.object({
  questionId: z.string(),
  /** Of `unknown-choice`; the rest of the answer is taken over. */
  choiceId: z.string().optional(),
  /** Of the choice, or else of the question, in either version of the lens. */
  title: z.string().optional(),
  reason: z.enum([
    'answered',
    'same',
    'unknown-question',
    'unknown-choice',
    'nothing-left',
  ]),
});

/**
 * Takes answers of a template over as ordinary saves, all or none; the history names the template. An answer that is
 * there is only replaced with `overwrite`. 409: an answer or the template is no longer what the caller saw.
 */
export const applyTemplate = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/apply-template',
  summary: 'Take the answers of a review template over',
  params: reviewParams,
  body: z.strictObject({
    templateId: templateIdSchema,
    /** True: only says what would be written. */
    dryRun: z.boolean().default(false),
    overwrite: z.boolean().default(false),
    /** Only these questions. Default: all. */
    questionIds: z.array(questionIdSchema).min(1).max(500).optional(),
    /** The revision of the template that the caller saw. */
    templateRevision: z.number().int().min(1).optional(),
    /** The revisions of the answers that the caller saw. */
    revisions: z.record(questionIdSchema, z.number().int().min(0)).optional(),
  }),
  reply: z.object({
    dryRun: z.boolean(),
    template: z.object({
      id: templateIdSchema,
      name: z.string(),
      revision: z.number().int().min(1),
    }),
    applied: z.array(appliedAnswerSchema),
    skipped: z.array(skippedAnswerSchema),
    /** With the answers written; of a dry run, as it would be. */
    scorecard: scorecardSchema,
  }),
  refusals: [409],
});
