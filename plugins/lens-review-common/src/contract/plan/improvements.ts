import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  documentedRiskSchema,
  entityRefSchema,
  reviewParams,
  timestampSchema,
} from '../primitives';
import { acceptanceSchema } from './acceptances';
import {
  improvementStatusSchema,
  practiceOfReviewParams,
  whichQuestion,
} from './primitives';

/** A day: `2026-12-24`. */
const daySchema = z.iso.date();

/** An open best practice and what is planned for it. */
export const improvementSchema = z.object({
  questionId: z.string(),
  choiceId: z.string(),
  pillarId: z.string(),
  title: z.string(),
  documentedRisk: documentedRiskSchema,
  effort: z.enum(['S', 'M', 'L']).optional(),
  /** Accepted: open, and its risk is accepted for now. */
  state: z.enum(['open', 'accepted']),
  status: improvementStatusSchema,
  /** A user or a group of the catalog. */
  owner: entityRefSchema.optional(),
  dueAt: daySchema.optional(),
  ticketUrl: z.string().optional(),
  /** Counts the writes; 0: nobody has planned anything. */
  revision: z.number().int().min(0),
  updatedAt: timestampSchema.optional(),
  updatedBy: actorSchema.optional(),
  acceptance: acceptanceSchema.optional(),
  may: z.object({
    /** Approve the acceptance that is asked for. */
    approve: z.boolean(),
    /** Why not, where an acceptance is asked for. */
    whyNot: z.string().optional(),
  }),
});

/** Worst first: by documented risk, then by the review's pillar priority, then what takes the least effort. */
export const listImprovements = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/improvements',
  summary: 'Open best practices of a review, worst first, with what is planned',
  params: reviewParams,
  query: z.object({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(improvementSchema),
    nextCursor: z.string().optional(),
    totalItems: z.number().int().min(0),
    may: z.object({ update: z.boolean() }),
  }),
});

/** Changes what is given; null takes it away. 409 where the best practice is not open. */
export const patchImprovement = defineRoute({
  method: 'patch',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/improvements/:choiceId',
  summary: 'Plan who closes an open best practice, and by when',
  params: practiceOfReviewParams,
  query: whichQuestion,
  body: z.strictObject({
    status: improvementStatusSchema.optional(),
    owner: z.string().min(1).max(255).nullable().optional(),
    dueAt: daySchema.nullable().optional(),
    ticketUrl: z
      .url({ protocol: /^https?$/ })
      .max(2048)
      .nullable()
      .optional(),
  }),
  reply: improvementSchema,
  refusals: [409],
});
