import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { documentedRiskSchema } from '../primitives';
import { cursorSchema, fleetFilterShape, fleetLensShape } from './filters';
import { countSchema, namedEntitySchema, projectionShape } from './primitives';

/** A best practice that components lack: in scope of a begun review, and open. */
export const fleetGapSchema = z.object({
  choiceId: z.string(),
  questionId: z.string(),
  pillarId: z.string(),
  title: z.string(),
  risk: documentedRiskSchema,
  /** Components where it is open. */
  missing: countSchema,
  /** Components with it in scope. */
  inScope: countSchema,
  /** Groups and users that own one of the components that lack it. */
  owners: countSchema,
  /** Components where it is in place. */
  established: countSchema,
  /** Systems whose components lack it, the most first: where one gateway could provide it for all. At most five. */
  systems: z.array(namedEntitySchema.extend({ missing: countSchema })),
  /** Things on which several of the components that lack it depend, the most first. At most five. */
  sharedDependencies: z.array(
    namedEntitySchema.extend({ components: countSchema }),
  ),
});

const shape = {
  ...fleetLensShape,
  ...fleetFilterShape,
  /** Of the page before, with the same filters. */
  cursor: cursorSchema,
  limit: z.coerce.number().int().min(1).max(500).default(20),
};

export const fleetGapsReplySchema = z.object({
  items: z.array(fleetGapSchema),
  nextCursor: z.string().optional(),
  totalItems: countSchema,
  ...projectionShape,
});

export const listFleetGaps = defineRoute({
  method: 'get',
  path: '/fleet/gaps',
  summary: 'Best practices that most components lack, worst first',
  query: z.strictObject(shape),
  reply: fleetGapsReplySchema,
});

export const queryFleetGaps = defineRoute({
  method: 'post',
  path: '/fleet/gaps/query',
  summary:
    'Best practices that most components lack, with the filters in the body',
  body: z.strictObject(shape),
  reply: fleetGapsReplySchema,
});
