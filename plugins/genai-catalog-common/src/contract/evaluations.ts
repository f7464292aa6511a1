import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import {
  actorSchema,
  assetParams,
  entityRefSchema,
  pageQuery,
  timestampSchema,
  versionNameSchema,
} from './primitives';

const scoreSchema = z.number();

/** A run of a suite against a version with a model. */
export const evaluationSchema = z.object({
  model: z.string(),
  suite: z.string(),
  score: scoreSchema.optional(),
  threshold: scoreSchema.optional(),
  passed: z.boolean(),
  runAt: timestampSchema,
  link: z.string().optional(),
  by: actorSchema,
  at: timestampSchema,
  /** There is no later run of the suite with the model against this version. */
  latest: z.boolean(),
});

const runSchema = z
  .strictObject({
    model: z.string().min(1).max(500),
    suite: z.string().min(1).max(200),
    score: scoreSchema.optional(),
    threshold: scoreSchema.optional(),
    /** Default: whether the score reaches the threshold. */
    passed: z.boolean().optional(),
    /** Default: now. */
    runAt: timestampSchema.optional(),
    link: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
  })
  .refine(
    run =>
      run.passed !== undefined ||
      (run.score !== undefined && run.threshold !== undefined),
    { path: ['passed'], message: 'Missing, and so is score or threshold' },
  );

/** One test of promptfoo. What was asked and answered is in the file too; it is not read. */
const promptfooTestSchema = z.object({
  promptId: z.string().max(500).optional(),
  provider: z.union([
    z.string().min(1).max(500),
    z.object({
      id: z.string().min(1).max(500),
      label: z.string().max(500).optional(),
    }),
  ]),
  success: z.boolean(),
  score: scoreSchema,
  namedScores: z.record(z.string().max(200), scoreSchema).optional(),
});
const promptfooTestsSchema = z.array(promptfooTestSchema).min(1).max(20_000);

/** `results` of promptfoo: the tests, or, as `promptfoo eval --output` writes it, an object around them. */
const promptfooResultsSchema = z.union([
  promptfooTestsSchema,
  z.object({
    timestamp: z.coerce.date().optional(),
    results: promptfooTestsSchema,
  }),
]);

/** Our own runs in `evaluations`, or the JSON of promptfoo with its `results`. */
export const evaluationsBodySchema = z
  .object({
    evaluations: z.array(runSchema).min(1).max(500).optional(),
    results: promptfooResultsSchema.optional(),
  })
  .refine(
    ({ evaluations, results }) =>
      (evaluations === undefined) !== (results === undefined),
    {
      message:
        'Either evaluations, a list of runs, or results, as promptfoo writes them',
    },
  );

/** What the JSON of promptfoo does not say. */
export const evaluationsQuerySchema = z.object({
  /** Default: `promptfoo`. */
  suite: z.string().min(1).max(200).optional(),
  /** The mean score that is enough. Default: every test has to succeed. */
  threshold: z.coerce.number().optional(),
  /** Which prompt of several the version was tested as. */
  promptId: z.string().max(500).optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
});

/** A run with a model, and of what. */
export const runWithModelSchema = evaluationSchema
  .omit({ latest: true })
  .extend({
    /** The prompt, or the model, whose version was evaluated. */
    ref: entityRefSchema,
    title: z.string().optional(),
    version: z.string(),
  });

/** Newest first. They are lost as evidence once the model can no longer be called. */
export const listModelEvaluations = defineRoute({
  method: 'get',
  path: '/models/:namespace/:name/evaluations',
  summary: 'Evaluations that were run with a model',
  params: assetParams,
  query: z.object(pageQuery),
  reply: z.object({
    items: z.array(runWithModelSchema),
    totalItems: z.number().int().min(0),
    nextCursor: z.string().optional(),
  }),
});

const evaluationsRoute = {
  method: 'post',
  params: assetParams.extend({ version: versionNameSchema }),
  query: evaluationsQuerySchema,
  body: evaluationsBodySchema,
  reply: z.object({
    version: z.string(),
    items: z.array(evaluationSchema),
  }),
  success: [201],
  refusals: [413],
} as const;

/** The same run sent twice is recorded once. */
export const recordPromptEvaluations = defineRoute({
  ...evaluationsRoute,
  path: '/prompts/:namespace/:name/versions/:version/evaluations',
  summary: 'Record evaluations of a version of a prompt',
});

/** The same run sent twice is recorded once. */
export const recordModelEvaluations = defineRoute({
  ...evaluationsRoute,
  path: '/models/:namespace/:name/versions/:version/evaluations',
  summary: 'Record evaluations of a version of a model',
});
