import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { actorSchema, LIMITS, timestampSchema } from '../primitives';
import { practiceOfReviewParams, whichQuestion } from './primitives';

export const acceptanceStatusSchema = z.enum([
  'requested',
  'accepted',
  'expired',
  'revoked',
  'declined',
]);

/** The newest acceptance of the risk of one best practice. Only an accepted one counts, and only until `expiresAt`. */
export const acceptanceSchema = z.object({
  status: acceptanceStatusSchema,
  reason: z.string(),
  expiresAt: timestampSchema,
  requestedBy: actorSchema,
  requestedAt: timestampSchema,
  approvedBy: actorSchema.optional(),
  approvedAt: timestampSchema.optional(),
  revokedBy: actorSchema.optional(),
  revokedAt: timestampSchema.optional(),
  declinedBy: actorSchema.optional(),
  declinedAt: timestampSchema.optional(),
  /** Why it was declined. */
  declineReason: z.string().optional(),
});

/** Approving takes another person than who asked, and for a high risk one of the groups in config. */
export const requestAcceptance = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/improvements/:choiceId/acceptance',
  summary: 'Ask to accept the risk of an open best practice for a time',
  params: practiceOfReviewParams,
  query: whichQuestion,
  body: z.strictObject({
    reason: z.string().trim().min(1).max(LIMITS.reason),
    expiresAt: timestampSchema,
  }),
  reply: acceptanceSchema,
  success: [201, 200],
  refusals: [409],
});

export const approveAcceptance = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/improvements/:choiceId/acceptance/approve',
  summary: 'Accept a risk that somebody else asked to accept',
  params: practiceOfReviewParams,
  query: whichQuestion,
  reply: acceptanceSchema,
  refusals: [409],
});

export const revokeAcceptance = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/improvements/:choiceId/acceptance/revoke',
  summary: 'Take back a request to accept a risk, or its acceptance',
  params: practiceOfReviewParams,
  query: whichQuestion,
  reply: acceptanceSchema,
  refusals: [409],
});

/** By whoever may approve it. The requester can ask again. */
export const declineAcceptance = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/improvements/:choiceId/acceptance/decline',
  summary: 'Decline to accept a risk that somebody else asked to accept',
  params: practiceOfReviewParams,
  query: whichQuestion,
  body: z.strictObject({
    reason: z.string().trim().min(1).max(LIMITS.reason),
  }),
  reply: acceptanceSchema,
  refusals: [409],
});
