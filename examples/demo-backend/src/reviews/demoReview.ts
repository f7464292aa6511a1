import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { z } from 'zod';

const {
  handOverQuestion,
  patchImprovement,
  saveAnswer,
  saveProvision,
  startReview,
} = lensReviewContract;

/** What is planned for an open best practice. */
const plannedSchema = z.strictObject({
  owner: z.string(),
  /** Counted from the start. */
  dueInDays: z.number().int().positive().optional(),
  status: patchImprovement.body.shape.status,
  ticketUrl: z.url().optional(),
});

/** A version of a prompt or a model that was in use. */
const usedSchema = z.strictObject({
  kind: z.enum(['prompt', 'model']),
  ref: z.string(),
  title: z.string(),
  label: z.string().optional(),
  version: z.string(),
});

/** A risk that somebody asks to accept. */
const riskSchema = z.strictObject({
  reason: z.string(),
  /** How long, counted from the start. */
  days: z.number().int().positive(),
  /** A person of the demo; without it, it is only asked for. */
  acceptedBy: z.string().optional(),
});

/** A milestone that was taken once so many questions were answered. */
const milestoneSchema = z.strictObject({
  name: z.string(),
  afterAnswers: z.number().int().positive(),
});

/** A review as its file in `reviews/` has it. */
export const demoReviewSchema = startReview.body.extend({
  entity: z.string(),
  lens: z.string(),
  /** The user who wrote it. */
  by: z.string(),
  notes: z.string().optional(),
  /** By question id. */
  answers: z.record(z.string(), saveAnswer.body),
  submit: z.boolean().default(false),
  /** Of a System: it covers components that have no review of their own. */
  coversComponents: z.boolean().optional(),
  /** What of the scope changed after it was submitted; makes the review stale. */
  laterScope: startReview.body.shape.scope,
  /** In the order of time. */
  milestones: z.array(milestoneSchema).max(3).default([]),
  /** Of the prompts and models of the component, what it used when the review was answered. */
  used: z.array(usedSchema).default([]),
  /** By choice id. */
  plan: z.record(z.string(), plannedSchema).default({}),
  risks: z.record(z.string(), riskSchema).default({}),
  /** By question id. */
  handovers: z.record(z.string(), handOverQuestion.body).default({}),
  /** What it takes from others: the provider by choice id. */
  takes: z.record(z.string(), z.string()).default({}),
});

/** What an entity provides to those who depend on it. */
export const demoProvisionsSchema = z.strictObject({
  entity: z.string(),
  lens: z.string(),
  by: z.string(),
  /** By choice id. */
  practices: z.record(z.string(), saveProvision.body),
});

/** What somebody has said about whether a lens concerns an entity. */
export const demoDecisionSchema = z.strictObject({
  entity: z.string(),
  lens: z.string(),
  status: z.enum(['in', 'out']),
  by: z.string(),
  reason: z.string(),
});

export type DemoReview = z.infer<typeof demoReviewSchema>;
export type DemoProvisions = z.infer<typeof demoProvisionsSchema>;
export type DemoDecision = z.infer<typeof demoDecisionSchema>;
