import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { evidenceOutcomeSchema } from './evidence';
import { lensIdSchema, reviewParams, timestampSchema } from './primitives';
import { scorecardSchema } from './scorecard';

/** Limits on evidence that is sent; texts in characters. */
export const PUSH_LIMITS = {
  items: 100,
  sentence: 1000,
  linkTitle: 250,
  url: 2048,
  file: 500,
} as const;

/** Names what sends evidence, such as `semgrep`. */
export const toolIdSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/,
    "letters, digits, '_', '-' and '.', at most 100",
  );

/** People click on it. */
const urlSchema = z
  .url({ protocol: /^https?$/, error: 'an http or https address' })
  .max(PUSH_LIMITS.url);

/** ISO 8601, in any time zone. */
const timeSchema = z.iso.datetime({ offset: true });

const pushedItemSchema = z
  .strictObject({
    /** Needed where several questions have a choice of this id. */
    questionId: z.string().min(1).max(128).optional(),
    choiceId: z.string().min(1).max(128),
    verdict: evidenceOutcomeSchema,
    sentence: z.string().trim().min(1).max(PUSH_LIMITS.sentence),
    link: z
      .union([
        urlSchema,
        z.strictObject({
          title: z.string().trim().min(1).max(PUSH_LIMITS.linkTitle),
          url: urlSchema,
        }),
      ])
      .optional(),
    /** Path in the repository. */
    file: z
      .string()
      .trim()
      .min(1)
      .max(PUSH_LIMITS.file)
      .regex(/^\P{Cc}*$/u, 'without line breaks and other control characters')
      .optional(),
    /** Counted from 1. */
    line: z.number().int().min(1).max(10_000_000).optional(),
    /** Default: now. */
    observedAt: timeSchema.optional(),
    /** At most a year ahead. Default: 30 days after `observedAt`. */
    expiresAt: timeSchema.optional(),
  })
  .refine(({ file, line }) => file !== undefined || line === undefined, {
    path: ['line'],
    error: 'is of a file: name it, too',
  });

export const pushEvidenceBodySchema = z.strictObject({
  tool: toolIdSchema,
  items: z.array(pushedItemSchema).min(1).max(PUSH_LIMITS.items),
});

export const pushEvidenceReplySchema = z.object({
  /** Under which the evidence is kept: `push:semgrep`. */
  source: z.string(),
  /** As they were sent. */
  items: z.array(
    z.object({
      questionId: z.string(),
      choiceId: z.string(),
      /** `unchanged`: it was sent before. `superseded`: the tool has observed something later already. */
      outcome: z.enum(['recorded', 'unchanged', 'superseded']),
      /** Of what is kept now. */
      expiresAt: timestampSchema.optional(),
    }),
  ),
  scorecard: scorecardSchema,
});

/** For services that config lists; 403 for everybody else. */
export const pushEvidence = defineRoute({
  method: 'post',
  path: '/entities/:kind/:namespace/:name/reviews/:lensId/evidence',
  summary: 'Send evidence on best practices, as a build pipeline does',
  params: reviewParams,
  body: pushEvidenceBodySchema,
  reply: pushEvidenceReplySchema,
  refusals: [413],
});

/** Something that says evidence on the best practices of a lens. */
export const lensCollectorSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The tool that sends it. Missing: it is collected. */
  tool: z.string().optional(),
  /** Best practices of this lens; nothing for a tool, whose pipelines say to what they speak. */
  speaksTo: z.array(z.object({ questionId: z.string(), choiceId: z.string() })),
});

export const listLensCollectors = defineRoute({
  method: 'get',
  path: '/lenses/:id/collectors',
  summary:
    'List the sources of evidence on a lens, and to which best practices they speak',
  params: z.object({ id: lensIdSchema }),
  query: z.object({ version: z.string().min(1).max(32).optional() }),
  reply: z.object({ items: z.array(lensCollectorSchema) }),
});
