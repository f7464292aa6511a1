import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  documentedRiskSchema,
  entityRefSchema,
  lensIdSchema,
} from '../primitives';
import { improvementStatusSchema } from './primitives';

export const planItemSchema = z.object({
  entityRef: entityRefSchema,
  title: z.string(),
  lensId: lensIdSchema,
  questionId: z.string(),
  choiceId: z.string(),
  /** Of the best practice; `title` is that of the entity. */
  practiceTitle: z.string(),
  documentedRisk: documentedRiskSchema,
  status: improvementStatusSchema,
  owner: entityRefSchema,
  dueAt: z.iso.date().optional(),
  overdue: z.boolean(),
  ticketUrl: z.string().optional(),
});

/** By due date; without one last. What is closed meanwhile, and what the caller may not read, is not in it. */
export const getPlan = defineRoute({
  method: 'get',
  path: '/plan',
  summary: 'Open best practices over all components that somebody is to close',
  query: z.object({
    /** `me`: the caller and the groups of the caller. Else a user or a group. */
    assignee: z.string().min(1).max(255).default('me'),
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    items: z.array(planItemSchema),
    nextCursor: z.string().optional(),
    totalItems: z.number().int().min(0),
  }),
});
