import { z } from 'zod';

const runSchema = z.strictObject({
  model: z.string(),
  suite: z.string(),
  score: z.number(),
  threshold: z.number(),
  /** When it ran, counted back from the start. */
  daysAgo: z.number().int().min(0),
});

/** What people and pipelines have noted of a prompt, as `records/prompts.yaml` has it. */
export const demoRecordSchema = z.strictObject({
  prompt: z.string(),
  /** The user who noted it. */
  by: z.string(),
  /** By version. */
  evaluations: z.record(z.string(), z.array(runSchema).min(1)).default({}),
  curation: z
    .strictObject({
      parameterRanges: z
        .array(
          z.strictObject({
            name: z.string(),
            min: z.number(),
            max: z.number(),
          }),
        )
        .optional(),
      variables: z
        .array(
          z.strictObject({
            name: z.string(),
            required: z.boolean().optional(),
            untrusted: z.boolean().optional(),
            maxChars: z.number().int().optional(),
          }),
        )
        .optional(),
      includes: z.array(z.string()).optional(),
      security: z
        .strictObject({
          encryption: z.string().optional(),
          guardrail: z.string().optional(),
          dataClassification: z.string().optional(),
        })
        .optional(),
      reviewIntervalDays: z.number().int().optional(),
      reviewedDaysAgo: z.number().int().optional(),
    })
    .optional(),
});

export type DemoRecord = z.infer<typeof demoRecordSchema>;
