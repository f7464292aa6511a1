import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { cursorSchema, fleetFilterShape } from '../fleet/filters';
import { namedEntitySchema } from '../fleet/primitives';
import {
  documentedRiskSchema,
  entityRefSchema,
  lensIdSchema,
} from '../primitives';
import { acceptanceSchema } from './acceptances';

/** The acceptance of the risk of one best practice, and where it is. */
export const acceptanceItemSchema = z.object({
  entityRef: entityRefSchema,
  title: z.string(),
  owners: z.array(namedEntitySchema),
  lensId: lensIdSchema,
  questionId: z.string(),
  choiceId: z.string(),
  pillarId: z.string(),
  pillarName: z.string(),
  /** Of the best practice; `title` is that of the entity. */
  practiceTitle: z.string(),
  documentedRisk: documentedRiskSchema,
  acceptance: acceptanceSchema,
  may: z.object({
    /** Approve or decline what is requested. */
    decide: z.boolean(),
    /** Why not, where it is requested. */
    whyNot: z.string().optional(),
    /** Take back a request or an acceptance. */
    revoke: z.boolean(),
  }),
});

const { owner, system, domain, type, lifecycle, tag, text } = fleetFilterShape;

/**
 * Requested: the longest waiting first. Accepted: what ends next first. Only while the best practice is open or accepted
 * and the time of the acceptance has not come; what the caller may not read is not in it.
 */
export const listAcceptances = defineRoute({
  method: 'get',
  path: '/acceptances',
  summary: 'Risks over all components that are accepted, or asked to be',
  query: z.strictObject({
    status: z.enum(['requested', 'accepted']).default('requested'),
    /** `me`: only requests that the caller may approve or decline. */
    decidableBy: z.literal('me').optional(),
    lens: lensIdSchema.optional(),
    owner,
    system,
    domain,
    type,
    lifecycle,
    tag,
    text,
    cursor: cursorSchema,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(acceptanceItemSchema),
    nextCursor: z.string().optional(),
    totalItems: z.number().int().min(0),
  }),
});
