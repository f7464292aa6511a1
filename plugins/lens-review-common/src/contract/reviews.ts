import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { answerSchema } from './answers';
import {
  actorSchema,
  entityParams,
  entityRefSchema,
  LIMITS,
  reviewParams,
  scopeSchema,
  timestampSchema,
} from './primitives';
import { scorecardSchema, staleReasonSchema } from './scorecard';

const scenariosSchema = z.array(z.string().min(1).max(64)).max(20);
const pillarPrioritySchema = z.array(z.string().min(1).max(128)).max(10);

export const reviewSchema = z.object({
  entityRef: entityRefSchema,
  lensId: z.string(),
  lensVersion: z.string(),
  /** A newer version of the lens, to which the review can be upgraded. */
  newerVersion: z.string().optional(),
  status: z.enum(['draft', 'complete', 'stale']),
  staleReasons: z.array(staleReasonSchema).optional(),
  scope: scopeSchema,
  scenarios: scenariosSchema,
  /** Pillar ids, most important first. */
  pillarPriority: z.array(z.string()),
  notes: z.string().optional(),
  /** Only of a System: while this review is complete, components without a review of their own count as reviewed. */
  coversComponents: z.boolean().optional(),
  createdAt: timestampSchema,
  createdBy: actorSchema,
  /** Last change to the review or one of its answers. */
  updatedAt: timestampSchema,
  updatedBy: actorSchema,
  submittedAt: timestampSchema.optional(),
  submittedBy: actorSchema.optional(),
});

/** A review with its answers; only questions that somebody has answered have one. */
export const reviewReplySchema = z.object({
  review: reviewSchema,
  answers: z.array(answerSchema),
  scorecard: scorecardSchema,
  /** Best practices that the review takes from others and that count, unless its own answers say something else. */
  provided: z
    .array(z.object({ questionId: z.string(), choiceId: z.string() }))
    .optional(),
  /** What the caller may do. */
  may: z.object({
    update: z.boolean(),
    /** Questions that a caller who may not update the review was handed. */
    answer: z.array(z.string()).optional(),
  }),
  /** The channel on which Backstage's signals tell that the review was changed. */
  channel: z.string().optional(),
});

export const listReviews = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews',
  summary: 'List the reviews of an entity',
  params: entityParams,
  reply: z.object({
    items: z.array(reviewSchema.extend({ scorecard: scorecardSchema })),
  }),
});

export const startReview = defineRoute({
  method: 'put',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId',
  summary: 'Start a review, or return the one that is there',
  params: reviewParams,
  body: z.strictObject({
    scope: scopeSchema.optional(),
    scenarios: scenariosSchema.optional(),
  }),
  reply: reviewReplySchema,
  success: [200, 201],
});

export const getReview = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId',
  summary: 'Read a review with its answers and scorecard',
  params: reviewParams,
  reply: reviewReplySchema,
});

/** Changes what is given. A scope fact set to null is not known again. */
export const patchReview = defineRoute({
  method: 'patch',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId',
  summary:
    'Change scope, scenarios, pillar priority, notes, or whether components are covered',
  params: reviewParams,
  body: z.strictObject({
    scope: z
      .record(z.string().min(1).max(64), z.string().min(1).max(64).nullable())
      .optional(),
    scenarios: scenariosSchema.optional(),
    pillarPriority: pillarPrioritySchema.optional(),
    notes: z.string().max(LIMITS.notes).optional(),
    /** Refused where the entity is no System. */
    coversComponents: z.boolean().optional(),
  }),
  reply: reviewReplySchema,
});

export const deleteReview = defineRoute({
  method: 'delete',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId',
  summary: 'Delete a review with its answers',
  params: reviewParams,
  success: [204],
});

/** 409 names the questions that have no answer yet: `{missing: [questionId]}`. */
export const submitReview = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/submit',
  summary: 'Submit a review whose questions in scope are all answered',
  params: reviewParams,
  reply: reviewReplySchema,
  refusals: [409],
});

export const historyEntrySchema = z.object({
  id: z.string(),
  type: z.enum([
    'review-started',
    'review-changed',
    'review-submitted',
    'answer-saved',
    'answer-confirmed',
    'evidence-disputed',
    'dispute-withdrawn',
    'improvement-planned',
    'acceptance-requested',
    'acceptance-approved',
    'acceptance-declined',
    'acceptance-revoked',
    'question-handed-over',
    'question-taken-back',
    'provision-saved',
    'provision-withdrawn',
    'provided-taken',
    'provided-overridden',
    'provided-released',
    /** By the provider: what it provides is another, or counts no longer, or again. */
    'provided-changed',
    'milestone-taken',
    'review-upgraded',
    'lens-updated',
  ]),
  questionId: z.string().optional(),
  /** Revision of the answer after the change. */
  revision: z.number().int().optional(),
  at: timestampSchema,
  by: actorSchema,
  /** The service that wrote for `by`. */
  via: actorSchema.optional(),
  from: z.record(z.string(), z.unknown()).optional(),
  to: z.record(z.string(), z.unknown()).optional(),
});

/** Newest first. */
export const listHistory = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/history',
  summary: 'Who changed what, when, from what to what',
  params: reviewParams,
  query: z.object({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(historyEntrySchema),
    nextCursor: z.string().optional(),
  }),
});
