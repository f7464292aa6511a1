import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { reviewParams, timestampSchema } from '../primitives';
import { pillarScoreSchema, scorecardSchema } from '../scorecard';
import { milestoneNumberSchema } from './milestones';

const practiceStateSchema = z.enum([
  'established',
  'open',
  'unknown',
  'accepted',
  'out-of-scope',
]);

/** Number of a milestone, or the review as it is. */
const momentSchema = z.union([z.literal('current'), milestoneNumberSchema]);

/** One side of a comparison. */
const comparedSchema = z.object({
  /** Missing: the review as it is. */
  number: z.number().int().optional(),
  name: z.string().optional(),
  at: timestampSchema,
  lensVersion: z.string(),
  scorecard: scorecardSchema,
});

export const comparedPillarSchema = z.object({
  pillarId: z.string(),
  name: z.string(),
  /** Missing: the pillar was not there. */
  from: pillarScoreSchema.optional(),
  to: pillarScoreSchema.optional(),
});

export const comparedQuestionSchema = z.looseObject({
  questionId: z.string(),
  title: z.string(),
  change: z.enum(['better', 'worse', 'changed', 'same', 'new', 'retired']),
  /** Risk by the AWS reading. */
  from: z.string().optional(),
  to: z.string().optional(),
  choices: z.array(
    z.looseObject({
      choiceId: z.string(),
      title: z.string(),
      from: practiceStateSchema.optional(),
      to: practiceStateSchema.optional(),
    }),
  ),
  /** Sentences. */
  because: z.array(z.string()),
});

export const compareReview = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/compare',
  summary: 'What changed per pillar and question between two milestones',
  params: reviewParams,
  query: z.object({ from: momentSchema, to: momentSchema.default('current') }),
  reply: z.object({
    from: comparedSchema,
    to: comparedSchema,
    pillars: z.array(comparedPillarSchema),
    questions: z.array(comparedQuestionSchema),
  }),
});
