import { defineRoute } from '@genai-lens/http-contract';
import { z } from 'zod';
import { assetParams, entityParams, entityRefSchema } from './primitives';

/** An entity that depends on a prompt or model, as far as the caller sees the catalog. */
export const dependentSchema = z.object({
  ref: entityRefSchema,
  kind: z.string(),
  title: z.string().optional(),
  owners: z.array(entityRefSchema),
  /** The prompt or model by way of which it depends; absent: directly. */
  via: entityRefSchema.optional(),
});

const dependentsSchema = z.object({
  prompts: z.array(dependentSchema),
  /** Components, and what else is neither a prompt nor a model. */
  components: z.array(dependentSchema),
  /** Models that are made from it. */
  models: z.array(dependentSchema),
  /** Of all of these, each once. */
  owners: z.array(entityRefSchema),
});

const retirementSchema = z.object({
  ref: entityRefSchema,
  title: z.string().optional(),
  owners: z.array(entityRefSchema),
  provider: z.string().optional(),
  status: z.string().optional(),
  endOfLifeAt: z.string(),
  /** Whole days from now; negative: it is past its end of life. */
  daysLeft: z.number().int(),
  legacyAt: z.string().optional(),
  /** A reference, or what its provider calls the model. */
  replacement: z.string().optional(),
  dependents: dependentsSchema,
  /** How many recorded evaluations were run with it. */
  evaluations: z.number().int().min(0),
});

/** Those past their end of life are among them. Soonest first. */
export const listRetirements = defineRoute({
  method: 'get',
  path: '/models/retirements',
  summary: 'Models that reach their end of life, and who depends on them',
  query: z.object({
    withinDays: z.coerce.number().int().min(0).max(3650).default(365),
  }),
  reply: z.object({ items: z.array(retirementSchema) }),
});

export const getModelDependents = defineRoute({
  method: 'get',
  path: '/models/:namespace/:name/dependents',
  summary: 'Who depends on a model, directly or by way of a prompt',
  params: assetParams,
  reply: dependentsSchema,
});

/** Something about a prompt or model that those who use it should know. */
export const warningSchema = z.object({
  code: z.enum([
    'END_OF_LIFE',
    'RETIRING',
    'NOT_APPROVED',
    'APPROVAL_EXPIRED',
    'DRIFT',
    'EVALUATION_FAILED',
    'REVIEW_OVERDUE',
  ]),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});

/** A prompt or model that an entity uses. */
export const usedAssetSchema = z.object({
  ref: entityRefSchema,
  kind: z.enum(['prompt', 'model']),
  title: z.string().optional(),
  version: z.string().optional(),
  owners: z.array(entityRefSchema),
  /** The entity itself says that it uses it. */
  direct: z.boolean(),
  /** The prompts by way of which the entity uses it. */
  via: z.array(entityRefSchema),
  warnings: z.array(warningSchema),
});

/** What the caller may not read in the catalog is left out. */
export const listUsedAssets = defineRoute({
  method: 'get',
  path: '/entities/:kind/:namespace/:name/assets',
  summary: 'The prompts and models that an entity uses, with warnings',
  params: entityParams,
  query: z.object({
    /** How near the end of life of a model has to be for a warning. */
    withinDays: z.coerce.number().int().min(0).max(3650).default(180),
  }),
  reply: z.object({ items: z.array(usedAssetSchema) }),
});
