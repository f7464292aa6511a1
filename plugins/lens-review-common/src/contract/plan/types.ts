import { z } from 'zod';
import { acceptanceItemSchema, listAcceptances } from './acceptanceList';
import { acceptanceSchema } from './acceptances';
import {
  improvementSchema,
  listImprovements,
  patchImprovement,
} from './improvements';
import { improvementStatusSchema } from './primitives';
import { getPlan, planItemSchema } from './plan';

export type AcceptanceItem = z.output<typeof acceptanceItemSchema>;
export type AcceptanceList = z.output<typeof listAcceptances.reply>;
export type AcceptanceQuery = Omit<
  z.input<typeof listAcceptances.query>,
  'limit'
> & { readonly limit?: number };
export type AcceptanceReply = z.output<typeof acceptanceSchema>;
export type Improvement = z.output<typeof improvementSchema>;
export type ImprovementChange = z.output<typeof patchImprovement.body>;
export type ImprovementList = z.output<typeof listImprovements.reply>;
export type PlanItem = z.output<typeof planItemSchema>;
export type ImprovementStatus = z.output<typeof improvementStatusSchema>;
export type Plan = z.output<typeof getPlan.reply>;
