import { z } from 'zod';
import { DEPENDENCIES } from '../../model';
import { idSchema, textSchema } from './primitives';

/** Scope fact id → value id, or several of which any will do; at least one fact. */
export const scopeConditionSchema = z
  .record(idSchema, z.union([idSchema, z.array(idSchema).min(1)]))
  .refine(condition => Object.keys(condition).length > 0, {
    error: 'names no scope fact',
  });

/** A best practice of another lens, as `<lens id>/<choice id>`. */
const relatedSchema = z.string().regex(/^[^\s/]{1,128}\/[A-Za-z0-9_]{3,128}$/, {
  error: 'is not <lens id>/<choice id>',
});

/** What a person reads before answering for one best practice. */
export const guidanceSchema = z.strictObject({
  inShort: textSchema,
  meaning: textSchema,
  why: textSchema,
  good: textSchema,
  steps: z.array(textSchema).min(1),
  antiPatterns: z.array(textSchema),
  evidence: z.array(textSchema),
  hyperPod: textSchema.optional(),
});

/** How a best practice is classified. */
export const practiceFactShape = {
  effort: z.enum(['S', 'M', 'L']).optional(),
  phases: z.array(idSchema).optional(),
  phasesByUs: z.boolean().optional(),
  responsibleAi: z.array(idSchema).optional(),
  principles: z.array(idSchema).optional(),
  controls: z.record(idSchema, z.array(idSchema).min(1)).optional(),
  scenarios: z.array(idSchema).optional(),
  outOfScopeWhen: z.array(scopeConditionSchema).optional(),
  emphasizedWhen: z.array(scopeConditionSchema).optional(),
  related: z.array(relatedSchema).optional(),
  dependsOn: z
    .array(z.enum(DEPENDENCIES))
    .refine(list => new Set(list).size === list.length, {
      error: 'names one twice',
    })
    .optional(),
};
