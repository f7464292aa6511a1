import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { documentedRiskSchema } from '../primitives';
import { fleetFilterShape, fleetLensShape } from './filters';
import {
  countSchema,
  practiceCountsSchema,
  projectionShape,
} from './primitives';

/** The same count at the end of an earlier day, and now. */
function beforeAndNow<T extends z.ZodType>(schema: T) {
  return z.object({ before: schema, now: schema });
}

/** Open best practices by documented risk, each as often as components lack it. */
const openSchema = beforeAndNow(practiceCountsSchema);

const topicSchema = openSchema.extend({
  /** Of a pillar, a responsible-AI dimension, or an item of a control framework. */
  id: z.string(),
});

/** Components by where a best practice stands in their begun review. */
const practiceStandingSchema = z.object({
  missing: countSchema,
  established: countSchema,
  inScope: countSchema,
});

export const fleetPracticeChangeSchema = beforeAndNow(
  practiceStandingSchema,
).extend({
  choiceId: z.string(),
  questionId: z.string(),
  pillarId: z.string(),
  title: z.string(),
  risk: documentedRiskSchema,
});

const shape = {
  ...fleetLensShape,
  ...fleetFilterShape,
  /** How far back the earlier day is. */
  days: z.coerce.number().int().min(1).max(1100).default(92),
};

export const fleetChangesReplySchema = z.object({
  /** The earlier day in UTC; what is told of it held at its end. */
  since: z.iso.date(),
  /** Components with a begun review. */
  begun: beforeAndNow(countSchema),
  openPractices: openSchema,
  /** The pillars of the lens, and those that only older versions have. */
  pillars: z.array(topicSchema),
  responsibleAi: z.array(topicSchema),
  controls: z.array(
    z.object({ frameworkId: z.string(), items: z.array(topicSchema) }),
  ),
  /** Every best practice, those first that weigh most now. */
  practices: z.array(fleetPracticeChangeSchema),
  ...projectionShape,
});

export const getFleetChanges = defineRoute({
  method: 'get',
  path: '/fleet/changes',
  summary: 'What changed of each best practice since an earlier day',
  query: z.strictObject(shape),
  reply: fleetChangesReplySchema,
});

export const queryFleetChanges = defineRoute({
  method: 'post',
  path: '/fleet/changes/query',
  summary:
    'What changed of each best practice since an earlier day, with the filters in the body',
  body: z.strictObject(shape),
  reply: fleetChangesReplySchema,
});
