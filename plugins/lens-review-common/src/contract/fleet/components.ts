import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { entityRefSchema, timestampSchema } from '../primitives';
import {
  pillarScoreSchema,
  scorecardSchema,
  staleReasonSchema,
} from '../scorecard';
import {
  cursorSchema,
  fleetFilterShape,
  fleetLensShape,
  fleetStatusSchema,
} from './filters';
import { countSchema, namedEntitySchema, projectionShape } from './primitives';

export const fleetComponentSchema = z.object({
  entityRef: entityRefSchema,
  title: z.string(),
  type: z.string().optional(),
  lifecycle: z.string().optional(),
  /** The first of its owners. */
  owner: namedEntitySchema.optional(),
  owners: z.array(namedEntitySchema),
  system: namedEntitySchema.optional(),
  domain: namedEntitySchema.optional(),
  tags: z.array(z.string()),
  lensId: z.string(),
  status: fleetStatusSchema,
  /** The System whose complete review counts for the component, which has none of its own. */
  coveredBy: entityRefSchema.optional(),
  staleReasons: z.array(staleReasonSchema),
  /** The rest is missing where no review has begun. */
  lensVersion: z.string().optional(),
  updatedAt: timestampSchema.optional(),
  submittedAt: timestampSchema.optional(),
  scorecard: scorecardSchema
    .omit({ status: true, staleReasons: true, pillars: true })
    .optional(),
  /** Best practices that count as in place because others provide them. */
  providedPractices: countSchema.optional(),
  /** Only where the call names a pillar. */
  pillar: pillarScoreSchema.optional(),
});

const shape = {
  ...fleetLensShape,
  /** Without it: a row for each component and each lens that applies to it. */
  lens: fleetLensShape.lens.optional(),
  ...fleetFilterShape,
  sort: z.enum(['risk', 'maturity', 'name', 'updatedAt']).default('risk'),
  /** Default: the worst, the first by name or the latest comes first. Never reviewed is worst. */
  order: z.enum(['asc', 'desc']).optional(),
  /** Of the page before, with the same filters and order. */
  cursor: cursorSchema,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `csv`: every component that matches, by name, as text/csv; order, cursor and limit do not count. */
  format: z.enum(['json', 'csv']).default('json'),
};

export const fleetComponentsReplySchema = z.object({
  items: z.array(fleetComponentSchema),
  nextCursor: z.string().optional(),
  totalItems: countSchema,
  ...projectionShape,
});

export const listFleetComponents = defineRoute({
  method: 'get',
  path: '/fleet/components',
  summary: 'Components to which a lens applies, with their scores',
  query: z.strictObject(shape),
  reply: fleetComponentsReplySchema,
});

export const queryFleetComponents = defineRoute({
  method: 'post',
  path: '/fleet/components/query',
  summary: 'Components to which a lens applies, with the filters in the body',
  body: z.strictObject(shape),
  reply: fleetComponentsReplySchema,
});
