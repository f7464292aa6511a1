import { z } from 'zod';

/** An excerpt of which selections give which risk; columns are choice ids. */
export const truthTableSchema = z.object({
  choices: z.array(z.string()),
  rows: z.array(
    z.object({
      selected: z.array(z.string()),
      /** Where no rule holds, the highest level that the rules name. */
      risk: z
        .enum(['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK', 'UNANSWERED'])
        .optional(),
      /** Position of the rule that decides, from 0. Missing: none holds. */
      rule: z.number().int().min(0).optional(),
    }),
  ),
});

/** What is wrong, or worth knowing, about a lens file. */
export const findingSchema = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  code: z.string(),
  path: z.string(),
  message: z.string(),
  table: truthTableSchema.optional(),
});
