import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  LIMITS,
  notApplicableReasonSchema,
  reviewParams,
  riskSchema,
  timestampSchema,
} from './primitives';
import { scorecardSchema } from './scorecard';
import { answerSubjectsSchema } from './subjects';

const choiceIdSchema = z.string().min(1).max(128);
const choiceIdsSchema = z.array(choiceIdSchema).max(100);

export const notApplicableChoiceSchema = z.object({
  choiceId: choiceIdSchema,
  reason: notApplicableReasonSchema,
  note: z.string().max(LIMITS.choiceNote).optional(),
});

/** Body of a save. What is missing is empty; `selectedChoices` says the rest is not in place. */
export const answerBodySchema = z.strictObject({
  selectedChoices: choiceIdsSchema,
  notApplicableChoices: z.array(notApplicableChoiceSchema).max(100).default([]),
  unknownChoices: choiceIdsSchema.default([]),
  unansweredChoices: choiceIdsSchema.default([]),
  inScopeChoices: choiceIdsSchema.default([]),
  choiceNotes: z
    .record(choiceIdSchema, z.string().max(LIMITS.choiceNote))
    .default({}),
  applicable: z.boolean().default(true),
  reason: notApplicableReasonSchema.optional(),
  notes: z.string().max(LIMITS.notes).optional(),
});

export const answerSchema = z.object({
  questionId: z.string(),
  /** Counts the saves, from 1. */
  revision: z.number().int().min(0),
  ...answerBodySchema.shape,
  risk: riskSchema,
  updatedAt: timestampSchema,
  updatedBy: actorSchema,
  confirmedAt: timestampSchema,
  confirmedBy: actorSchema,
  /** When it wants to be confirmed; only in submitted reviews, and only while its question is in scope. */
  confirmBy: timestampSchema.optional(),
  subjects: answerSubjectsSchema.optional(),
});

export const savedAnswerSchema = z.object({
  answer: answerSchema,
  scorecard: scorecardSchema,
});

/** Saves the answer to one question. `If-Match: "<revision>"`, `"0"` for the first. */
export const saveAnswer = defineRoute({
  method: 'put',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/answers/:questionId',
  summary: 'Save the answer to one question',
  params: reviewParams.extend({ questionId: z.string().min(1).max(128) }),
  body: answerBodySchema,
  reply: savedAnswerSchema,
  refusals: [409, 413, 428],
  ifMatch: true,
});

/** Renews `confirmedAt` of the answers: still true. */
export const confirmAnswers = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/confirm',
  summary: 'Confirm that answers are still true',
  params: reviewParams,
  body: z.strictObject({
    questionIds: z.array(z.string().min(1).max(128)).min(1).max(500),
  }),
  reply: z.object({
    answers: z.array(answerSchema),
    scorecard: scorecardSchema,
  }),
});
