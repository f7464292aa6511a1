import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  entityRefSchema,
  LIMITS,
  reviewParams,
  timestampSchema,
} from './primitives';
import { scorecardSchema } from './scorecard';

export const evidenceOutcomeSchema = z.enum([
  'supports',
  'contradicts',
  'undeclared',
  'nothing-found',
]);

/** What one source says of one best practice. */
export const evidenceFindingSchema = z.object({
  source: z.string(),
  /** Name of the source. */
  title: z.string(),
  verdict: evidenceOutcomeSchema,
  sentence: z.string(),
  link: z.object({ title: z.string(), url: z.string() }).optional(),
  /** The tool that sent it. Missing: it was collected. */
  tool: z.string().optional(),
  /** Path in a repository, as the tool wrote it. */
  file: z.string().optional(),
  /** Counted from 1. */
  line: z.number().int().optional(),
  /** The entities that it is about. */
  about: z.array(entityRefSchema),
  observedAt: timestampSchema,
  /** Without it, it has no end. */
  expiresAt: timestampSchema.optional(),
  expired: z.boolean(),
  disputed: z.boolean(),
});

export const evidenceDisputeSchema = z.object({
  reason: z.string(),
  by: actorSchema,
  at: timestampSchema,
  /** The service that wrote for `by`. */
  via: actorSchema.optional(),
  /** False: what is said now is not what was disputed. */
  holds: z.boolean(),
});

/** All evidence on one best practice. */
export const practiceEvidenceSchema = z.object({
  questionId: z.string(),
  choiceId: z.string(),
  /** What all sources say together. */
  standing: z.enum([...evidenceOutcomeSchema.options, 'disputed', 'expired']),
  findings: z.array(evidenceFindingSchema),
  dispute: evidenceDisputeSchema.optional(),
  /** When a source began to say something else; newest first, at most ten of each source. */
  history: z.array(
    z.object({
      source: z.string(),
      verdict: evidenceOutcomeSchema,
      sentence: z.string(),
      at: timestampSchema,
    }),
  ),
});

/** How asking one source about this review went. */
export const evidenceSourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The tool that sends evidence: it is never asked, and `askedAt` is when it last did. Missing: it is asked. */
  tool: z.string().optional(),
  /** What it can speak to, of a tool to what it has spoken; nothing where it is no longer installed. */
  speaksTo: z.array(z.object({ questionId: z.string(), choiceId: z.string() })),
  /** Last asked. Missing: never. */
  askedAt: timestampSchema.optional(),
  /** Last time that it answered. */
  answeredAt: timestampSchema.optional(),
  /** The last time it was asked it did not answer; what it said before stands. */
  failed: z.boolean(),
});

export const evidenceReplySchema = z.object({
  /** Best practices to which some source has spoken. */
  items: z.array(practiceEvidenceSchema),
  sources: z.array(evidenceSourceSchema),
  scorecard: scorecardSchema,
  may: z.object({ update: z.boolean() }),
});

const practiceParams = reviewParams.extend({
  questionId: z.string().min(1).max(128),
  choiceId: z.string().min(1).max(128),
});

export const getEvidence = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/evidence',
  summary: 'What evidence says of the best practices of a review',
  params: reviewParams,
  reply: evidenceReplySchema,
});

/** A source that does not answer is no refusal: the reply says so, and what it said before stands. */
export const refreshEvidence = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/evidence/refresh',
  summary: 'Ask every source of evidence now',
  params: reviewParams,
  reply: evidenceReplySchema,
});

/** 409 where no current evidence contradicts the best practice. */
export const disputeEvidence = defineRoute({
  method: 'put',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/evidence/:questionId/:choiceId/dispute',
  summary: 'Dispute what contradicts a best practice, with a reason',
  params: practiceParams,
  body: z.strictObject({
    reason: z.string().trim().min(1).max(LIMITS.reason),
  }),
  reply: evidenceReplySchema,
  refusals: [409],
});

export const withdrawDispute = defineRoute({
  method: 'delete',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/evidence/:questionId/:choiceId/dispute',
  summary: 'Take a dispute back',
  params: practiceParams,
  reply: evidenceReplySchema,
});
