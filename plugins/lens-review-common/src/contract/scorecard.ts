import { z } from 'zod';
import { documentedRiskSchema, riskSchema } from './primitives';

const countSchema = z.number().int().min(0);
const percentSchema = z.number().min(0).max(100);

const practiceCountsSchema = z.record(documentedRiskSchema, countSchema);

export const maturitySchema = z.object({
  verified: percentSchema,
  claimed: percentSchema,
  possible: percentSchema,
});

export const staleReasonSchema = z.enum([
  'confirmation-overdue',
  'scope-changed',
  'answer-missing',
  'lens-version-old',
  'evidence-newer',
  'subject-changed',
]);

const scoreShape = {
  risk: riskSchema,
  riskCounts: z.record(riskSchema, countSchema),
  openPractices: practiceCountsSchema,
  acceptedPractices: practiceCountsSchema,
  unknownPractices: countSchema,
  outOfScope: countSchema,
  contradicted: countSchema,
  maturity: maturitySchema.nullable(),
  answered: countSchema,
  questions: countSchema,
};

export const pillarScoreSchema = z.object({
  pillarId: z.string(),
  name: z.string(),
  ...scoreShape,
});

const rungSchema = z.object({ id: z.string(), title: z.string() });

/** Where the review stands on the lens's levels, and what is missing for the next one. */
const ladderSchema = z.object({
  /** Missing: below the lowest level. */
  level: rungSchema.optional(),
  /** Missing: the highest level is reached. */
  next: rungSchema
    .extend({
      missing: z.array(
        z.looseObject({
          kind: z.string(),
          need: z.union([z.number(), z.string(), z.array(z.string())]),
          have: z.union([z.number(), z.string()]),
          /** One sentence. */
          text: z.string(),
        }),
      ),
    })
    .optional(),
});

export const scorecardSchema = z.object({
  status: z.enum(['none', 'draft', 'complete', 'stale']),
  staleReasons: z.array(staleReasonSchema).optional(),
  ...scoreShape,
  /** Title of the level. */
  level: z.string().optional(),
  ladder: ladderSchema.optional(),
  pillars: z.array(pillarScoreSchema),
});
