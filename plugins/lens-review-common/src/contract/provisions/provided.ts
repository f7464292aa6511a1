import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { answerSchema } from '../answers';
import {
  actorSchema,
  entityRefSchema,
  LIMITS,
  reviewParams,
  timestampSchema,
} from '../primitives';
import { practiceStateSchema } from '../reports/report';
import { scorecardSchema } from '../scorecard';
import {
  brokenReasonSchema,
  idSchema,
  namedProviderSchema,
  practiceShape,
} from './primitives';

const practiceParams = reviewParams.extend({ choiceId: idSchema });

/** Needed where the lens has the choice in several questions. */
const whichQuestion = z.object({ questionId: idSchema.optional() });

/**
 * `taken`: counts as in place. `overridden`: the review's own word counts, by a reason or by an answer.
 * `withdrawn` and `broken`: was taken, and counts no longer.
 */
export const providedStateSchema = z.enum([
  'offered',
  'taken',
  'overridden',
  'withdrawn',
  'broken',
]);

/** Why what was taken counts no longer. */
export const lostReasonSchema = z.enum([
  /** The provider provides it no longer. */
  'withdrawn',
  /** The provider has left the catalog. */
  'provider-gone',
  /** The entity depends on the provider no longer. */
  'not-dependent',
  ...brokenReasonSchema.options,
]);

/** What one provider offers, or offered, to a review for one best practice. */
export const providedPracticeSchema = z.object({
  ...practiceShape,
  /** What the best practice counts as in the review now. */
  practiceState: practiceStateSchema,
  /** Missing: a provider that the caller may not see; its statement and link are missing, too. */
  provider: namedProviderSchema.optional(),
  statement: z.string().optional(),
  link: z.string().optional(),
  state: providedStateSchema,
  /** Only where it is withdrawn or broken. */
  because: lostReasonSchema.optional(),
  /** Why it is overridden, where a person said so. */
  reason: z.string().optional(),
  /** Who took or overrode it, and when. */
  by: actorSchema.optional(),
  at: timestampSchema.optional(),
});

/** In the order of the lens; several providers can offer the same best practice, of which one is taken. */
export const listProvided = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/provided',
  summary: 'Best practices that others provide to the entity of a review',
  params: reviewParams,
  query: z.object({
    state: providedStateSchema.optional(),
    cursor: z.string().max(600).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({
    items: z.array(providedPracticeSchema),
    nextCursor: z.string().optional(),
    totalItems: z.number().int().min(0),
    /** Over all pages and states. */
    counts: z.object({
      /** Best practices that are open or not answered, and offered. */
      offered: z.number().int().min(0),
      taken: z.number().int().min(0),
      /** Taken, and withdrawn or broken since. */
      lost: z.number().int().min(0),
    }),
    /** Who offers what is counted as `offered`; who offers the most comes first. */
    offeredBy: z.array(
      namedProviderSchema.extend({ practices: z.number().int().min(1) }),
    ),
    may: z.object({ update: z.boolean() }),
  }),
});

/** The reply of each call that changes what a review takes. */
export const providedChangeSchema = z.object({
  /** Offers of the best practices concerned. */
  items: z.array(providedPracticeSchema),
  /** Answers that say nothing of a best practice any more, because it is taken; each with its new revision. */
  answers: z.array(answerSchema),
  scorecard: scorecardSchema,
});

/**
 * All or none. What the review's own answers say of these best practices gives way; the history keeps it.
 * 409 where a provider itself takes the best practice from this entity, through however many others: `{loop: [ref]}`.
 */
export const takeProvided = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/provided/take',
  summary: 'Take best practices that others provide',
  params: reviewParams,
  body: z.strictObject({
    /** Without them: everything that `provider` offers and that is open or not answered. */
    practices: z
      .array(
        z.strictObject({
          choiceId: idSchema,
          questionId: idSchema.optional(),
          /** Needed where several offer it. */
          provider: entityRefSchema.min(1).max(255).optional(),
        }),
      )
      .min(1)
      .max(500)
      .optional(),
    provider: entityRefSchema.min(1).max(255).optional(),
    /** Question id → revision of the answer that the caller saw; 409 with the answer that has changed since. */
    revisions: z
      .record(z.string().min(1).max(128), z.number().int().min(0))
      .optional(),
  }),
  reply: providedChangeSchema,
  refusals: [409],
});

/** Whoever provides it: the review's own answer counts. */
export const overrideProvided = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/provided/:choiceId/override',
  summary: 'Let the own answer count in place of what others provide',
  params: practiceParams,
  query: whichQuestion,
  body: z.strictObject({
    reason: z.string().trim().min(1).max(LIMITS.reason),
  }),
  reply: providedChangeSchema,
});

export const releaseProvided = defineRoute({
  method: 'delete',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/provided/:choiceId',
  summary: 'Neither take nor override a best practice that others provide',
  params: practiceParams,
  query: whichQuestion,
  reply: providedChangeSchema,
});
